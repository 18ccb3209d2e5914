import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.SecretKeySpec;

class Keys {
    Object[] all(String fromConfig, byte[] stored) throws Exception {
        // ruleid: java-hard-coded-key
        Object first = new SecretKeySpec("sixteen byte key".getBytes(), "AES");
        // ruleid: java-hard-coded-key
        Object second = new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES");
        // ruleid: java-hard-coded-key
        Object third = Jwts.builder().setSubject("a").signWith(SignatureAlgorithm.HS256, "not-a-secret").compact();
        // ok: java-hard-coded-key
        Object good = KeyGenerator.getInstance("AES").generateKey();
        // ok: java-hard-coded-key
        Object read = new SecretKeySpec(stored, "AES");
        // ok: java-hard-coded-key
        Object empty = new SecretKeySpec(new byte[16], "AES");
        return new Object[] {first, second, third, good, read, empty};
    }
}
