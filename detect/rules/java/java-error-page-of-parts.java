import javax.servlet.http.HttpServletResponse;

class Errors {
    void fail(HttpServletResponse response, String action, Exception e) throws Exception {
        // ruleid: java-error-page-of-parts
        response.sendError(500, "cannot do " + action);
        // ruleid: java-error-page-of-parts
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        // ok: java-error-page-of-parts
        response.sendError(500, "the report could not be made");
        // ok: java-error-page-of-parts
        response.sendError(404);
        // ok: java-error-page-of-parts
        response.setStatus(500);
    }
}
