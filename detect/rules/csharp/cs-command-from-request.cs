public class ConvertController : Controller
{
    public IActionResult Convert(string name)
    {
        // ruleid: cs-command-from-request
        Process.Start("convert", "-resize 100 " + name);
        var info = new ProcessStartInfo();
        // ruleid: cs-command-from-request
        info.Arguments = Request.Query["size"];
        // ruleid: cs-command-from-request
        Process.Start(Request.Form["tool"]);
        return Ok();
    }

    public IActionResult Good(string name)
    {
        int size = int.Parse(Request.Query["size"]);
        // ok: cs-command-from-request
        Process.Start("convert", "-resize " + size);
        // ok: cs-command-from-request
        Process.Start("convert", "-version");
        // ok: cs-command-from-request
        var info = new ProcessStartInfo("convert");
        info.ArgumentList.Add("100");
        return View(name);
    }
}
