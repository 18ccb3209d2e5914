import javax.crypto.Cipher;

class Streams {
    Cipher[] all() throws Exception {
        // ruleid: java-cipher-unauthenticated
        Cipher counter = Cipher.getInstance("AES/CTR/NoPadding");
        // ruleid: java-cipher-unauthenticated
        Cipher feedback = Cipher.getInstance("AES/CFB8/NoPadding", "BC");
        // ok: java-cipher-unauthenticated
        Cipher good = Cipher.getInstance("AES/GCM/NoPadding");
        // ok: java-cipher-unauthenticated
        Cipher poly = Cipher.getInstance("ChaCha20-Poly1305/None/NoPadding");
        return new Cipher[] {counter, feedback, good, poly};
    }

    // ok: java-cipher-unauthenticated
    String label = "AES/CTR/NoPadding";
}
