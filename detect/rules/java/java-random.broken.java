      for (int i = 0; i < seeds.length; i++) {
        // ruleid: java-random
        seeds[i] = rnd.nextDouble()
            // ruleid: java-random
            * rnd.nextLong();
        // ok: java-random
        seeds[i] = secureRandom.nextLong() *
