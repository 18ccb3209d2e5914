import java.security.SecureRandom;
import java.util.Random;
import java.util.Scanner;

class Dice {
    // ruleid: java-random
    private final Random random = new Random();

    int roll(Random rng, SecureRandom strong, Scanner r) {
        // ruleid: java-random
        int a = random.nextInt(6);
        // ruleid: java-random
        double b = Math.random() * 6;
        // ruleid: java-random
        boolean c = rng.nextBoolean();
        // ok: java-random
        int d = strong.nextInt(6);
        // ok: java-random
        int e = r.nextInt();
        // ok: java-random
        Random safe = new SecureRandom();
        // ok: java-random
        String text = "Math.random()";
        return a + (int) b + d + e + (c ? 1 : safe.nextInt(text.length()));
    }
}
