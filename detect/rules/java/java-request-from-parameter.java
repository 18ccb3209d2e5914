import java.net.URI;
import java.net.URL;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestTemplate;

class Preview {
    private final RestTemplate rest = new RestTemplate();
    private final Map<String, String> hosts = java.util.Map.of("a", "https://a.example.com");

    Object show(HttpServletRequest request) throws Exception {
        String target = request.getParameter("url");
        // ruleid: java-request-from-parameter
        return new URL(target).getContent();
    }

    Object preview(@RequestParam String link) {
        // ruleid: java-request-from-parameter
        return rest.getForObject(link, String.class);
    }

    Object page(@RequestParam("n") String number) throws Exception {
        // ok: java-request-from-parameter
        return new URL("https://api.example.com/page/" + Integer.parseInt(number)).getContent();
    }

    Object known(HttpServletRequest request) {
        // ok: java-request-from-parameter
        return URI.create(hosts.get(request.getParameter("host")));
    }

    // ok: java-request-from-parameter
    URI home() { return URI.create("https://example.com/"); }
}

class Checked {
    void preview(@RequestParam String url) throws Exception {
        // ok: java-request-from-parameter
        URI uri = new URI(url);
        if (!HOSTS.contains(uri.getHost())) throw new IllegalArgumentException();
        client.send(uri);
    }

    void user(@PathVariable long id) {
        // ok: java-request-from-parameter
        rest.getForObject("https://users.example.com/{id}", User.class, id);
    }
}
