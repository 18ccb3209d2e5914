        // ruleid: java-frame-allowed
        http.headers().frameOptions().disable().and().authorizeRequests();
        http.formLogin().loginPage("/login",
