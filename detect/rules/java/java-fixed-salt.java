import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;
import org.springframework.security.crypto.encrypt.Encryptors;

class Salts {
    private static final byte[] SALT = {1, 2, 3, 4, 5, 6, 7, 8};

    Object[] all(char[] password) {
        // ruleid: java-fixed-salt
        Object first = new PBEKeySpec(password, "pepper".getBytes(), 600000, 256);
        // ruleid: java-fixed-salt
        Object second = new PBEKeySpec(password, SALT, 600000, 256);
        // ruleid: java-fixed-salt
        Object third = Encryptors.text("a-password", "5c0744940b5c369b");
        return new Object[] {first, second, third};
    }

    Object good(char[] password, byte[] stored) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        // ok: java-fixed-salt
        Object fresh = new PBEKeySpec(password, salt, 600000, 256);
        // ok: java-fixed-salt
        Object read = new PBEKeySpec(password, stored, 600000, 256);
        // ok: java-fixed-salt
        Object none = new PBEKeySpec(password);
        return new Object[] {fresh, read, none};
    }
}
