import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Session {
    void bad(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        // ruleid: java-cookie-not-secure
        response.addCookie(cookie);
        Cookie open = new Cookie("theme", id);
        // ruleid: java-cookie-not-secure
        open.setSecure(false);
        // ruleid: java-cookie-not-secure
        response.addCookie(new Cookie("session", id));
    }

    void good(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("session", id);
        // ok: java-cookie-not-secure
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        // ok: java-cookie-not-secure
        response.addCookie(cookie);
        // ok: java-cookie-not-secure
        response.addHeader("X-Session", "none");
    }
}
