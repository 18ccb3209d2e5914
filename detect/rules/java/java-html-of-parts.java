import java.io.PrintWriter;
import javax.servlet.http.HttpServletResponse;

class Table {
    void show(HttpServletResponse response, String title, String cell) throws Exception {
        // ruleid: java-html-of-parts
        response.getWriter().println("<h1>" + title + "</h1>");
        PrintWriter page = response.getWriter();
        // ruleid: java-html-of-parts
        page.println("<td>" + cell + "</td>");
        // ruleid: java-html-of-parts
        response.getWriter().write(String.format("<p>%s</p>", cell));
        // ok: java-html-of-parts
        page.println("<td>" + Encode.forHtml(cell) + "</td>");
        // ok: java-html-of-parts
        page.println("<td>none</td>");
        // ok: java-html-of-parts
        response.getWriter().println("{\"rows\": " + cell.length() + "}");
        // ok: java-html-of-parts
        System.err.println("<" + cell + ">");
    }
}
