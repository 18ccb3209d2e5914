   byte[] seal(byte[] in) {
      // ruleid: java-cipher-ecb
      Cipher c = Cipher.getInstance("AES/ECB/PKCS5Padding");
      c.init(Cipher.ENCRYPT_MODE, key);
      // ok: java-cipher-ecb
      Cipher d = Cipher.getInstance("AES/GCM/NoPadding",
