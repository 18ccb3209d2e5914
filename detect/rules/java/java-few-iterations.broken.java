    private byte[] derive(char[] pw, byte[] salt) throws Exception {
      // ruleid: java-few-iterations
      PBEKeySpec spec = new PBEKeySpec(pw, salt, 100, 128);
      SecretKeyFactory f = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256",
