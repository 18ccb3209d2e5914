import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;

class Audit {
    private Logger log;

    void note(HttpServletRequest request) {
        String user = request.getParameter("user");
        // ruleid: java-log-from-parameter
        log.info("login of " + user);
        // ruleid: java-log-from-parameter
        log.warn("agent {}", request.getHeader("User-Agent"));
        // ok: java-log-from-parameter
        log.info("login of {}", user.replaceAll("[\\r\\n]", "_"));
        // ok: java-log-from-parameter
        log.info("login page shown");
        // ok: java-log-from-parameter
        log.debug("length {}", user.length());
    }
}
