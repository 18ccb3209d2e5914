import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

class Web {
    void old(HttpSecurity http) throws Exception {
        // ruleid: java-csrf-disabled
        http.authorizeRequests().anyRequest().authenticated().and().csrf().disable();
    }

    void lambda(HttpSecurity http) throws Exception {
        // ruleid: java-csrf-disabled
        http.csrf(c -> c.disable());
        // ruleid: java-csrf-disabled
        http.csrf(AbstractHttpConfigurer::disable).formLogin();
    }

    void good(HttpSecurity http) throws Exception {
        // ok: java-csrf-disabled
        http.csrf(c -> c.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse()));
        // ok: java-csrf-disabled
        http.csrf(c -> c.ignoringRequestMatchers("/hooks/**"));
        // ok: java-csrf-disabled
        http.headers().disable();
    }
}

class Stateless {
    void api(HttpSecurity http) {
        // ok: java-csrf-disabled
        http.csrf(c -> c.disable()).sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
