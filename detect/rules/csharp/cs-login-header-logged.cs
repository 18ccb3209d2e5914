public class Middleware
{
    public async Task InvokeAsync(HttpContext context)
    {
        // ruleid: cs-login-header-logged
        _logger.LogInformation("{Path} {Token}", context.Request.Path, context.Request.Headers.Authorization.ToString());
        // ruleid: cs-login-header-logged
        Console.WriteLine(context.Request.Headers["Authorization"]);
        // ok: cs-login-header-logged
        _logger.LogInformation("{Path}", context.Request.Path);
        // ok: cs-login-header-logged
        _logger.LogInformation("{Agent}", context.Request.Headers["User-Agent"]);
        // ok: cs-login-header-logged
        var token = context.Request.Headers["Authorization"];
        await _next(context);
    }
}
