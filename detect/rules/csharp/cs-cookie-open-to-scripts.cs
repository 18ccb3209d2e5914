public class Cookies
{
    public void Set(HttpResponse response, SessionOptions o)
    {
        response.Cookies.Append("sid", id, new CookieOptions
        {
            // ruleid: cs-cookie-open-to-scripts
            HttpOnly = false,
            Secure = true,
        });
        // ruleid: cs-cookie-open-to-scripts
        o.Cookie.HttpOnly = false;
        // ruleid: cs-cookie-open-to-scripts
        policy.HttpOnly = HttpOnlyPolicy.None;
        // ok: cs-cookie-open-to-scripts
        o.Cookie.HttpOnly = true;
        // ok: cs-cookie-open-to-scripts
        policy.HttpOnly = HttpOnlyPolicy.Always;
        // ok: cs-cookie-open-to-scripts
        if (o.Cookie.HttpOnly == false) throw new InvalidOperationException();
    }
}
