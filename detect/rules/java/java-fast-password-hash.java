import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Accounts {
    void store(String password, String salt, Document document) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ruleid: java-fast-password-hash
        byte[] first = digest.digest(password.getBytes());
        // ruleid: java-fast-password-hash
        String second = DigestUtils.sha256Hex(salt + password);
        // ruleid: java-fast-password-hash
        Object third = new StandardPasswordEncoder();
        // ok: java-fast-password-hash
        String good = new BCryptPasswordEncoder(12).encode(password);
        // ok: java-fast-password-hash
        byte[] file = digest.digest(document.getBytes());
        // ok: java-fast-password-hash
        String tag = DigestUtils.sha256Hex(salt);
        document.add(first, second, third, good, file, tag);
    }
}
