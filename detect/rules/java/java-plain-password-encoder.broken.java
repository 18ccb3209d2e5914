    protected void configure(AuthenticationManagerBuilder auth) throws Exception {
        // ruleid: java-plain-password-encoder
        auth.inMemoryAuthentication().withUser("a").password("{noop}a");
    }
    protected void configure(HttpSecurity http,
