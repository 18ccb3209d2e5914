import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

class Encoders {
    Object bad() {
        // ruleid: java-plain-password-encoder
        return NoOpPasswordEncoder.getInstance();
    }

    Object user() {
        // ruleid: java-plain-password-encoder
        return User.withDefaultPasswordEncoder().username("a").password("b").build();
    }

    Object good() {
        // ok: java-plain-password-encoder
        return new BCryptPasswordEncoder(12);
    }

    Object delegating() {
        // ok: java-plain-password-encoder
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    // ok: java-plain-password-encoder
    String text = "NoOpPasswordEncoder.getInstance()";
}
