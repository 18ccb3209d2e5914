    SecureRandom sr = SecureRandom.getInstance("SHA1PRNG");
    // ruleid: java-predictable-seed
    sr.setSeed(System.nanoTime());
    byte[] key = new byte[16];
    sr.nextBytes(key,
