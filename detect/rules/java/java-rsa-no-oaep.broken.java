    } else {
      // ruleid: java-rsa-no-oaep
      c = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      c.init(Cipher.WRAP_MODE,
