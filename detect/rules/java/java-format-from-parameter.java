import javax.servlet.http.HttpServletRequest;

class Dates {
    String show(HttpServletRequest request, Object value) {
        String pattern = request.getParameter("format");
        // ruleid: java-format-from-parameter
        String first = String.format(pattern, value);
        // ruleid: java-format-from-parameter
        System.out.printf("at " + pattern, value);
        // ok: java-format-from-parameter
        String good = String.format("%s %s", pattern, value);
        // ok: java-format-from-parameter
        System.out.printf("%s%n", pattern);
        // ok: java-format-from-parameter
        System.out.println(pattern);
        return first + good;
    }
}
