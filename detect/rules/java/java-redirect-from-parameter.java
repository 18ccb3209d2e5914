import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;

class Login {
    void done(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String next = request.getParameter("next");
        // ruleid: java-redirect-from-parameter
        response.sendRedirect(next);
        // ruleid: java-redirect-from-parameter
        response.setHeader("Location", request.getHeader("Referer"));
        // ok: java-redirect-from-parameter
        response.sendRedirect("/home?from=" + next);
        // ok: java-redirect-from-parameter
        response.sendRedirect(request.getContextPath() + "/home");
        // ok: java-redirect-from-parameter
        response.setHeader("X-Next", "none");
    }

    String leave(@RequestParam String to) {
        // ruleid: java-redirect-from-parameter
        return "redirect:" + to;
    }
}

class Chosen {
    RedirectView go(@RequestParam String next) {
        // ok: java-redirect-from-parameter
        return new RedirectView(TARGETS.contains(next) ? next : "/");
    }
}
