import java.io.PrintWriter;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.springframework.http.ResponseEntity;

class Pages {
    private Logger log;

    void show(HttpServletResponse response) throws Exception {
        PrintWriter page = response.getWriter();
        try {
            page.println("ok");
        } catch (Exception e) {
            // ruleid: java-stack-trace-in-response
            e.printStackTrace(page);
            // ruleid: java-stack-trace-in-response
            response.getWriter().println("failed: " + e.getMessage());
            // ok: java-stack-trace-in-response
            log.error("page 17 failed", e);
            // ok: java-stack-trace-in-response
            response.sendError(500, "failed, see number 17");
        }
    }

    ResponseEntity<String> answer(Exception e) {
        // ruleid: java-stack-trace-in-response
        return ResponseEntity.status(500).body("failed: " + e.getMessage());
    }

    ResponseEntity<String> good(Exception e) {
        // ok: java-stack-trace-in-response
        return ResponseEntity.status(500).body("failed, see number 17");
    }
}
