import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

class Basket {
    void fill(HttpServletRequest request, HttpSession session) {
        String item = request.getParameter("item");
        // ruleid: java-session-from-parameter
        session.setAttribute("item", item);
        // ruleid: java-session-from-parameter
        request.getSession().setAttribute("agent", request.getHeader("User-Agent"));
        // ok: java-session-from-parameter
        session.setAttribute("count", Integer.parseInt(request.getParameter("count")));
        // ok: java-session-from-parameter
        session.setAttribute("started", true);
        // ok: java-session-from-parameter
        request.setAttribute("item", item);
    }
}
