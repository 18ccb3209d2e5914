      byte[] salt = "company".getBytes();
      // ruleid: java-fixed-salt
      KeySpec spec = new PBEKeySpec(pass.toCharArray(), salt, 65536, 256);
      SecretKey tmp = factory.generateSecret(spec,
