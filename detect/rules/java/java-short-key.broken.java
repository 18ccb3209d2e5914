        KeyPairGenerator kpg = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-short-key
        kpg.initialize(1024, new SecureRandom());
        KeyPair pair = kpg.genKeyPair(,
