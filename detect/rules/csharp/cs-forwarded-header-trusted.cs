public class StaffController : Controller
{
    public IActionResult Open()
    {
        // ruleid: cs-forwarded-header-trusted
        if (Request.Headers["X-Forwarded-For"].ToString().StartsWith("10.")) return View();
        // ruleid: cs-forwarded-header-trusted
        bool admin = Request.Headers["X-Role"] == "admin";
        // ruleid: cs-forwarded-header-trusted
        if (HttpContext.Request.Headers["Referer"].ToString().Contains("example.com")) return View();
        // ok: cs-forwarded-header-trusted
        if (User.IsInRole("staff")) return View();
        // ok: cs-forwarded-header-trusted
        logger.LogInformation("from {Address}", Request.Headers["X-Forwarded-For"]);
        // ok: cs-forwarded-header-trusted
        if (Request.Headers["Accept"] == "text/html") return View();
        return Forbid();
    }
}
