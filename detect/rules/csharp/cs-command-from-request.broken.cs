    public ActionResult Trace(string host)
    {
        var psi = new ProcessStartInfo("tracert");
        // ruleid: cs-command-from-request
        psi.Arguments = "-h 8 " + host;
        using (var p = Process.Start(psi))
        {
            return Content(p.StandardOutput.ReadToEnd(
