import javax.servlet.http.HttpServletResponse;
import org.springframework.web.cors.CorsConfiguration;

class Sharing {
    void all(HttpServletResponse response, CorsConfiguration cors) {
        // ruleid: java-cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", "*");
        // ruleid: java-cors-any-origin
        cors.addAllowedOrigin("*");
        // ruleid: java-cors-any-origin
        cors.setAllowedOrigins(java.util.List.of("https://example.com")).and().allowedOrigins("*");
        // ok: java-cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
        // ok: java-cors-any-origin
        cors.addAllowedOrigin("https://app.example.com");
        // ok: java-cors-any-origin
        cors.addAllowedHeader("*");
    }
}
