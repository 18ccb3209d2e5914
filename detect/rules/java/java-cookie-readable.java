import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseCookie;

class Tokens {
    void bad(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("auth_token", id);
        cookie.setSecure(true);
        // ruleid: java-cookie-readable
        response.addCookie(cookie);
        Cookie open = new Cookie("theme", id);
        // ruleid: java-cookie-readable
        open.setHttpOnly(false);
        // ruleid: java-cookie-readable
        ResponseCookie other = ResponseCookie.from("token", id).httpOnly(false).build();
    }

    void good(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("auth_token", id);
        // ok: java-cookie-readable
        cookie.setHttpOnly(true);
        // ok: java-cookie-readable
        response.addCookie(cookie);
        // ok: java-cookie-readable
        response.addCookie(new Cookie("theme", "dark"));
    }
}
