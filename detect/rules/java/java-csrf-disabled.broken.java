    protected void configure(final HttpSecurity http) throws Exception {
        // ruleid: java-csrf-disabled
        http
                .authorizeRequests()
                    .antMatchers("/api/**").hasRole(ADMIN)
                    .and()
                .csrf()
                    .disable();
        http.headers(h,
