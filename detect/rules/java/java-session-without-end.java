import javax.servlet.http.HttpSession;

class Ends {
    void set(HttpSession session, javax.servlet.http.Cookie cookie) {
        // ruleid: java-session-without-end
        session.setMaxInactiveInterval(-1);
        // ruleid: java-session-without-end
        cookie.setMaxAge(Integer.MAX_VALUE);
        // ok: java-session-without-end
        session.setMaxInactiveInterval(900);
        // ok: java-session-without-end
        cookie.setMaxAge(3600);
        // ok: java-session-without-end
        session.setAttribute("age", -1);
    }
}
