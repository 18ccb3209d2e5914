public class LoginController : Controller
{
    public IActionResult Login(string user)
    {
        // ruleid: cs-log-injection
        _logger.LogInformation("login of " + user);
        // ruleid: cs-log-injection
        _logger.LogWarning($"unknown user {user}");
        // ruleid: cs-log-injection
        log.Info(string.Format("agent {0}", Request.Headers["User-Agent"]));
        // ok: cs-log-injection
        _logger.LogInformation("login of {User}", user.Replace("\n", "").Replace("\r", ""));
        // ok: cs-log-injection
        _logger.LogInformation("login page");
        // ok: cs-log-injection
        _logger.LogInformation("length " + user.Length);
        return View();
    }
}
