public class Cookies
{
    public void Set(HttpResponse response, CookiePolicyOptions o)
    {
        // ruleid: cs-cookie-samesite-none
        o.MinimumSameSitePolicy = SameSiteMode.None;
        // ruleid: cs-cookie-samesite-none
        cookie.SameSite = SameSiteMode.None;
        response.Cookies.Append("sid", id, new CookieOptions
        {
            // ruleid: cs-cookie-samesite-none
            SameSite = SameSiteMode.None,
            // ok: cs-cookie-samesite-none
            Secure = true,
        });
        // ok: cs-cookie-samesite-none
        cookie.SameSite = SameSiteMode.Strict;
        // ok: cs-cookie-samesite-none
        o.MinimumSameSitePolicy = SameSiteMode.Lax;
    }
}
