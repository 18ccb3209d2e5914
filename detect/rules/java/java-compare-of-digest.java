import java.security.MessageDigest;
import java.util.Arrays;

class Webhooks {
    boolean check(String signature, String expectedSignature, byte[] computedMac, byte[] got, String name) {
        // ruleid: java-compare-of-digest
        boolean first = signature.equals(expectedSignature);
        // ruleid: java-compare-of-digest
        boolean second = Arrays.equals(computedMac, got);
        // ok: java-compare-of-digest
        boolean good = MessageDigest.isEqual(computedMac, got);
        // ok: java-compare-of-digest
        boolean other = name.equals("signature");
        // ok: java-compare-of-digest
        boolean fixed = signature.equals("none");
        return first && second && good && other && fixed;
    }
}
