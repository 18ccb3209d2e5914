        // ruleid: java-permit-all
        http.authorizeRequests()
            .antMatchers("/admin/**").permitAll()
            .anyRequest().authenticated();
        http.formLogin().loginPage("/login",
