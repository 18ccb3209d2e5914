import java.security.SecureRandom;
import java.util.Base64;
import java.util.Random;
import org.apache.commons.lang3.RandomStringUtils;

class Invitations {
    private final Random random = new Random();
    private final SecureRandom strong = new SecureRandom();

    String newToken() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            // ruleid: java-random-secret
            out.append((char) ('a' + random.nextInt(26)));
        }
        return out.toString();
    }

    void assign(Account account) {
        // ruleid: java-random-secret
        String sessionId = "s" + Math.random();
        // ruleid: java-random-secret
        String apiKey = RandomStringUtils.randomAlphanumeric(32);
        // ruleid: java-random-secret
        String id = Long.toHexString(random.nextLong());
        account.set(sessionId, apiKey, id);
    }

    String goodToken() {
        byte[] raw = new byte[32];
        // ok: java-random-secret
        strong.nextBytes(raw);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    int roll() {
        // ok: java-random-secret
        int dice = random.nextInt(6) + 1;
        // ok: java-random-secret
        String keyboard = "row" + random.nextInt(4);
        return dice + keyboard.length();
    }
}
