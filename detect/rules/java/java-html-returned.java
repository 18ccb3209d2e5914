import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

class Hello {
    @GetMapping("/hello")
    String bad(String name) {
        // ruleid: java-html-returned
        return "<h1>Hello " + name + "</h1>";
    }

    @GetMapping("/bye")
    String alsoBad(String name) {
        if (name == null) {
            // ok: java-html-returned
            return "<h1>Bye</h1>";
        }
        // ruleid: java-html-returned
        return "<p>Bye " + name;
    }

    @GetMapping("/good")
    String good(String name) {
        // ok: java-html-returned
        return "<h1>Hello " + HtmlUtils.htmlEscape(name) + "</h1>";
    }

    String inner(String name) {
        // ok: java-html-returned
        return "<" + name + ">";
    }
}
