import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Languages {
    void set(HttpServletRequest request, HttpServletResponse response) {
        String language = request.getParameter("lang");
        // ruleid: java-header-from-parameter
        response.setHeader("X-Language", language);
        // ruleid: java-header-from-parameter
        response.addHeader("Content-Disposition", "attachment; filename=" + request.getParameter("name"));
        // ok: java-header-from-parameter
        response.setHeader("X-Language", language.replaceAll("[\\r\\n]", ""));
        // ok: java-header-from-parameter
        response.setHeader("X-Page", "" + Integer.parseInt(request.getParameter("page")));
        // ok: java-header-from-parameter
        response.setHeader("X-Language", "en");
    }
}
