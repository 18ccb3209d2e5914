import javax.crypto.Cipher;

class Blocks {
    private static final String TRANSFORMATION = "AES/ECB/PKCS5Padding";

    Cipher[] all(String algorithm) throws Exception {
        // ruleid: java-cipher-ecb
        Cipher bare = Cipher.getInstance("AES");
        // ruleid: java-cipher-ecb
        Cipher named = Cipher.getInstance(TRANSFORMATION);
        // ruleid: java-cipher-ecb
        Cipher joined = Cipher.getInstance(algorithm + "/ECB/NoPadding", "BC");
        // ok: java-cipher-ecb
        Cipher good = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-cipher-ecb
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
        // ok: java-cipher-ecb
        String mode = "AES/ECB/PKCS5Padding is weak";
        return new Cipher[] {bare, named, joined, good, rsa};
    }
}
