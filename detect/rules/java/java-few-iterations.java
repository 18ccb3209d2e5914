import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Rounds {
    private static final int FEW = 1000;

    Object[] all(char[] password, byte[] salt) {
        // ruleid: java-few-iterations
        Object first = new PBEKeySpec(password, salt, 1000, 256);
        // ruleid: java-few-iterations
        Object second = new PBEKeySpec(password, salt, FEW, 256);
        // ruleid: java-few-iterations
        Object third = new BCryptPasswordEncoder(4);
        // ok: java-few-iterations
        Object good = new PBEKeySpec(password, salt, 600000, 256);
        // ok: java-few-iterations
        Object strong = new BCryptPasswordEncoder(12);
        // ok: java-few-iterations
        Object text = BCrypt.gensalt();
        return new Object[] {first, second, third, good, strong, text};
    }
}
