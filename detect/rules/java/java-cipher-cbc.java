import javax.crypto.Cipher;

class Letters {
    Cipher open(String algorithm) throws Exception {
        // ruleid: java-cipher-cbc
        Cipher first = Cipher.getInstance("AES/CBC/PKCS5Padding");
        // ruleid: java-cipher-cbc
        Cipher second = Cipher.getInstance("AES/CBC/PKCS7Padding", "BC");
        // ok: java-cipher-cbc
        Cipher good = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-cipher-cbc
        String name = "AES/CBC/PKCS5Padding";
        return good == null ? first : second;
    }

    // ok: java-cipher-cbc
    String describe() { return "Cipher.getInstance(\"AES/CBC/PKCS5Padding\")"; }
}
