import javax.servlet.http.Cookie;

class Memory {
    Cookie[] all(String password, String id) {
        // ruleid: java-secret-in-cookie
        Cookie first = new Cookie("password", password);
        // ruleid: java-secret-in-cookie
        Cookie second = new Cookie("remember", password);
        // ok: java-secret-in-cookie
        Cookie good = new Cookie("session", id);
        // ok: java-secret-in-cookie
        Cookie gone = new Cookie("password", "");
        // ok: java-secret-in-cookie
        Cookie theme = new Cookie("theme", "dark");
        return new Cookie[] {first, second, good, gone, theme};
    }
}
