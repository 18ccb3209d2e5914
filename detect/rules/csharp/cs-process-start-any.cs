class C
{
    void A(string name)
    {
        var psi = new ProcessStartInfo("ping");
        psi.ArgumentList.Add(name);
        // ruleid: cs-process-start-any
        Process.Start(psi);
    }

    void B()
    {
        ProcessStartInfo info = new ProcessStartInfo { FileName = "git" };
        // ruleid: cs-process-start-any
        using var p = Process.Start(info);
        // ok: cs-process-start-any
        Process.Start("git");
        // ok: cs-process-start-any
        p.Start();
        // ok: cs-process-start-any
        info.ArgumentList.Add("status");
        // ruleid: cs-process-start-any
        Process.Start(new ProcessStartInfo("git", "--version") { UseShellExecute = false });
    }
}
