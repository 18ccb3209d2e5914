public class Cookies
{
    public void Set(HttpResponse response, CookieAuthenticationOptions o)
    {
        response.Cookies.Append("sid", id, new CookieOptions
        {
            // ruleid: cs-cookie-not-secure
            Secure = false,
            HttpOnly = true,
        });
        // ruleid: cs-cookie-not-secure
        o.Cookie.SecurePolicy = CookieSecurePolicy.None;
        var cookie = new HttpCookie("sid", id);
        // ruleid: cs-cookie-not-secure
        cookie.Secure = false;
        // ok: cs-cookie-not-secure
        cookie.Secure = true;
        // ok: cs-cookie-not-secure
        o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        // ok: cs-cookie-not-secure
        door.Secure = false;
    }
}
