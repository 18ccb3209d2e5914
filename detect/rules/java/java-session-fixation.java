import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

class Doors {
    void login(HttpServletRequest request, String name) {
        if (check(name)) {
            // ruleid: java-session-fixation
            request.getSession().setAttribute("user", name);
        }
    }

    void signIn(HttpServletRequest request, String name) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        // ok: java-session-fixation
        session.setAttribute("user", name);
    }

    void doPost(HttpServletRequest request, String color) {
        // ok: java-session-fixation
        request.getSession().setAttribute("color", color);
        HttpSession session = request.getSession();
        // ruleid: java-session-fixation
        session.setAttribute("userId", color);
    }

    void show(HttpServletRequest request) {
        // ok: java-session-fixation
        request.getSession().setAttribute("user", null);
    }
}
