import java.net.URL;
import java.net.URLEncoder;
import org.apache.http.client.methods.HttpGet;
import org.springframework.web.client.RestTemplate;

class Weather {
    private final RestTemplate http = new RestTemplate();

    Object read(String base, String city, int day) throws Exception {
        // ruleid: java-request-of-joined-url
        Object first = new URL(base + city).openStream();
        // ruleid: java-request-of-joined-url
        HttpGet get = new HttpGet("http://" + city + ".example.com/");
        // ruleid: java-request-of-joined-url
        Object third = http.getForObject(base + "/" + city, String.class);
        // ok: java-request-of-joined-url
        Object good = new URL("https://api.example.com/?q=" + URLEncoder.encode(city, "UTF-8")).openStream();
        // ok: java-request-of-joined-url
        Object fixed = new URL("https://api.example.com/today").openStream();
        // ok: java-request-of-joined-url
        Object template = http.getForObject("https://api.example.com/{city}", String.class, city);
        return new Object[] {first, get, third, good, fixed, template};
    }
}
