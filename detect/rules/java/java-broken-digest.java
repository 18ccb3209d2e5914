import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

class Receipts {
    private static final String ALGORITHM = "MD5";

    byte[] sign(byte[] body) throws Exception {
        // ruleid: java-broken-digest
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        // ruleid: java-broken-digest
        MessageDigest constant = MessageDigest.getInstance(ALGORITHM);
        // ruleid: java-broken-digest
        String hex = DigestUtils.sha1Hex(body);
        // ruleid: java-broken-digest
        String guava = Hashing.md5().hashBytes(body).toString();
        // ok: java-broken-digest
        MessageDigest good = MessageDigest.getInstance("SHA-256");
        // ok: java-broken-digest
        String alsoGood = DigestUtils.sha256Hex(body) + hex + guava;
        // ok: java-broken-digest
        String fine = Hashing.sha256().hashString(alsoGood, java.nio.charset.StandardCharsets.UTF_8).toString();
        // ok: java-broken-digest
        String text = "MessageDigest.getInstance(\"MD5\")";
        return good.digest(constant.digest(digest.digest((fine + text).getBytes())));
    }
}

class TileCache {
    private static String key(TileRequest request) {
        try {
            // ok: java-broken-digest
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(digest.digest(request.toString().getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
