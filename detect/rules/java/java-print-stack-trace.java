import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Handlers {
    void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.flushBuffer();
        } catch (java.io.IOException e) {
            // ruleid: java-print-stack-trace
            e.printStackTrace();
        }
    }

    void doPut(HttpServletRequest request) {
        try {
            request.getReader();
        } catch (java.io.IOException e) {
            // ruleid: java-print-stack-trace
            e.printStackTrace();
            // ok: java-print-stack-trace
            log.error("no body", e);
        }
    }

    void main(String[] args) {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            // ok: java-print-stack-trace
            e.printStackTrace();
        }
        // ok: java-print-stack-trace
        new Trace().printStackTrace();
    }
}
