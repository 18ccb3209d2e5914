import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Frames {
    void bad(HttpSecurity http) throws Exception {
        // ruleid: java-frame-allowed
        http.headers().frameOptions().disable();
        // ruleid: java-frame-allowed
        http.headers(h -> h.frameOptions(f -> f.disable()));
    }

    void good(HttpSecurity http) throws Exception {
        // ok: java-frame-allowed
        http.headers(h -> h.frameOptions(f -> f.sameOrigin()));
        // ok: java-frame-allowed
        http.headers().frameOptions().deny();
        // ok: java-frame-allowed
        http.formLogin().disable();
    }
}
