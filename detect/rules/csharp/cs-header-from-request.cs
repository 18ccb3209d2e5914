public class FilesController : Controller
{
    public IActionResult Get(string name)
    {
        // ruleid: cs-header-from-request
        Response.Headers.Add("X-Name", name);
        // ruleid: cs-header-from-request
        Response.AddHeader("Content-Disposition", "attachment; filename=" + name);
        // ruleid: cs-header-from-request
        Response.Headers["X-Lang"] = Request.Query["lang"];
        // ok: cs-header-from-request
        Response.Headers.Add("X-Name", Uri.EscapeDataString(name));
        // ok: cs-header-from-request
        Response.Headers.Add("X-Frame-Options", "DENY");
        // ok: cs-header-from-request
        Response.AddHeader("X-Length", name.Length.ToString());
        return Ok();
    }
}
