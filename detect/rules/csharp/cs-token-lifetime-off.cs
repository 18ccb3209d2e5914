public class Login
{
    public void Set(TokenValidationParameters p, CookieAuthenticationOptions o)
    {
        // ruleid: cs-token-lifetime-off
        p.ValidateLifetime = false;
        var d = new SecurityTokenDescriptor
        {
            // ruleid: cs-token-lifetime-off
            Expires = DateTime.UtcNow.AddYears(10),
        };
        // ruleid: cs-token-lifetime-off
        o.ExpireTimeSpan = TimeSpan.FromDays(365);
        // ok: cs-token-lifetime-off
        o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        // ok: cs-token-lifetime-off
        p.ValidateLifetime = true;
        // ok: cs-token-lifetime-off
        cookie.Expires = DateTime.Now.AddYears(-1);
    }
}
