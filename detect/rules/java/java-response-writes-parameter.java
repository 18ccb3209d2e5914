import java.io.PrintWriter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

class Greeting {
    void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String name = request.getParameter("name");
        // ruleid: java-response-writes-parameter
        response.getWriter().println("<h1>Hello " + name + "</h1>");
        PrintWriter page = response.getWriter();
        String text = String.format("<p>%s</p>", name);
        // ruleid: java-response-writes-parameter
        page.print(text);
        // ruleid: java-response-writes-parameter
        response.sendError(404, "no page " + request.getRequestURI());
        // ok: java-response-writes-parameter
        page.print("<p>" + Encode.forHtml(name) + "</p>");
        // ok: java-response-writes-parameter
        page.println("<p>page " + Integer.parseInt(request.getParameter("page")) + "</p>");
        // ok: java-response-writes-parameter
        System.out.println(name);
    }
}
