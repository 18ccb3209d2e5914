import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;

class Envelope {
    Cipher[] all() throws Exception {
        // ruleid: java-broken-cipher
        Cipher des = Cipher.getInstance("DES/CBC/PKCS5Padding");
        // ruleid: java-broken-cipher
        Cipher fish = Cipher.getInstance("Blowfish");
        // ruleid: java-broken-cipher
        Cipher none = new NullCipher();
        // ruleid: java-broken-cipher
        KeyGenerator maker = KeyGenerator.getInstance("DESede");
        // ok: java-broken-cipher
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-broken-cipher
        Cipher chacha = Cipher.getInstance("ChaCha20-Poly1305");
        // ok: java-broken-cipher
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        return new Cipher[] {des, fish, none, aes, chacha};
    }
}
