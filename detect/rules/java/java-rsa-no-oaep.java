import javax.crypto.Cipher;

class Wrapper {
    Cipher[] all() throws Exception {
        // ruleid: java-rsa-no-oaep
        Cipher bare = Cipher.getInstance("RSA");
        // ruleid: java-rsa-no-oaep
        Cipher raw = Cipher.getInstance("RSA/NONE/NoPadding", "BC");
        // ok: java-rsa-no-oaep
        Cipher good = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: java-rsa-no-oaep
        Cipher oaep = Cipher.getInstance("RSA/None/OAEPPadding");
        // ok: java-rsa-no-oaep
        String kind = "RSA/ECB/PKCS1Padding";
        return new Cipher[] {bare, raw, good, oaep};
    }
}
