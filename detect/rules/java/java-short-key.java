import java.security.KeyPairGenerator;
import javax.crypto.KeyGenerator;

class Sizes {
    void all() throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-short-key
        pairs.initialize(1024);
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        // ruleid: java-short-key
        keys.init(64);
        // ok: java-short-key
        pairs.initialize(3072);
        // ok: java-short-key
        keys.init(256);
        // ok: java-short-key
        new Sizes().initialize(512);
    }

    void initialize(int size) {}
}
