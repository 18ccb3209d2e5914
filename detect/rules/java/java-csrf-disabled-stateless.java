class Stateless {
    void api(HttpSecurity http) {
        // ruleid: java-csrf-disabled-stateless
        http.csrf(c -> c.disable()).sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    void old(HttpSecurity http) {
        // ruleid: java-csrf-disabled-stateless
        http.csrf().disable().sessionManagement().sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }
}

class Pages {
    void web(HttpSecurity http) {
        // ok: java-csrf-disabled-stateless
        http.csrf().disable();
    }

    void form(HttpSecurity http) {
        // ok: java-csrf-disabled-stateless
        http.formLogin();
        // ok: java-csrf-disabled-stateless
        http.csrf(Customizer.withDefaults());
    }
}
