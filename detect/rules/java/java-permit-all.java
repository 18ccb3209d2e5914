import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Access {
    void bad(HttpSecurity http) throws Exception {
        // ruleid: java-permit-all
        http.authorizeHttpRequests(a -> a.requestMatchers("/css/**", "/actuator/**").permitAll());
        // ruleid: java-permit-all
        http.authorizeRequests().anyRequest().permitAll();
    }

    void good(HttpSecurity http) throws Exception {
        // ok: java-permit-all
        http.authorizeHttpRequests(a -> a.requestMatchers("/css/**", "/login").permitAll());
        // ok: java-permit-all
        http.authorizeHttpRequests(a -> a.requestMatchers("/admin/**").hasRole("ADMIN"));
        // ok: java-permit-all
        http.authorizeRequests().anyRequest().authenticated();
    }
}

class Health {
    void web(HttpSecurity http) {
        // ok: java-permit-all
        http.authorizeHttpRequests(a -> a.requestMatchers("/", "/actuator/health").permitAll());
    }
}
