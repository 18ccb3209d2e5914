    protected void configure(HttpSecurity http) throws Exception {
        // ruleid: java-session-fixation
        http.sessionManagement().sessionFixation().none();
        http.formLogin().loginPage("/login",
