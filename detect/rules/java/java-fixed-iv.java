import java.security.SecureRandom;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class Vectors {
    Object[] all() {
        // ruleid: java-fixed-iv
        Object first = new IvParameterSpec("1234567890123456".getBytes());
        // ruleid: java-fixed-iv
        Object second = new IvParameterSpec(new byte[16]);
        // ruleid: java-fixed-iv
        Object third = new GCMParameterSpec(128, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        return new Object[] {first, second, third};
    }

    Object[] good(byte[] received) {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        // ok: java-fixed-iv
        Object fresh = new GCMParameterSpec(128, iv);
        // ok: java-fixed-iv
        Object read = new IvParameterSpec(received);
        // ok: java-fixed-iv
        Object part = new IvParameterSpec(received, 0, 16);
        return new Object[] {fresh, read, part};
    }
}
