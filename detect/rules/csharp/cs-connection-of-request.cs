public class TenantController : Controller
{
    public IActionResult Open(string tenant)
    {
        // ruleid: cs-connection-of-request
        var a = new SqlConnection("Server=db1;Integrated Security=true;Database=" + tenant);
        // ruleid: cs-connection-of-request
        b.ConnectionString = Request.Form["cs"];
        // ruleid: cs-connection-of-request
        Environment.SetEnvironmentVariable("TZ", tenant);
        // ok: cs-connection-of-request
        var c = new SqlConnection(config.GetConnectionString("Shop"));
        // ok: cs-connection-of-request
        var d = new SqlConnection("Server=db1;Integrated Security=true");
        // ok: cs-connection-of-request
        Environment.SetEnvironmentVariable("TZ", "UTC");
        return Ok();
    }
}
