import java.security.SecureRandom;

class Draw {
    SecureRandom[] all() {
        // ruleid: java-predictable-seed
        SecureRandom fixed = new SecureRandom("lottery".getBytes());
        SecureRandom timed = new SecureRandom();
        // ruleid: java-predictable-seed
        timed.setSeed(System.currentTimeMillis());
        // ok: java-predictable-seed
        SecureRandom good = new SecureRandom();
        // ok: java-predictable-seed
        SecureRandom mixed = new SecureRandom(good.generateSeed(32));
        // ok: java-predictable-seed
        long now = System.currentTimeMillis();
        return new SecureRandom[] {fixed, timed, good, mixed};
    }
}
