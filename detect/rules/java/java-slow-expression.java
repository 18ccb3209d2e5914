import java.util.regex.Pattern;

class Checks {
    // ruleid: java-slow-expression
    private static final Pattern NAME = Pattern.compile("^(\\w+)+$");
    // ok: java-slow-expression
    private static final Pattern GOOD = Pattern.compile("^\\w+$");
    // ok: java-slow-expression
    private static final Pattern DATE = Pattern.compile("^(\\d{4})-(\\d{2})+$");

    boolean check(String s) {
        // ruleid: java-slow-expression
        return s.matches("([a-zA-Z0-9]+)*@example\\.com")
                // ruleid: java-slow-expression
                || Pattern.matches("^(.*)*x$", s)
                // ok: java-slow-expression
                || s.matches("[a-z]+(\\.[a-z]+)*");
    }
}
