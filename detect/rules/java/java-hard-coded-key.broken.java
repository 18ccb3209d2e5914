    byte[] raw = "0123456789abcdef".getBytes("UTF-8");
    // ruleid: java-hard-coded-key
    SecretKeySpec spec = new SecretKeySpec(raw, "AES");
    cipher.init(Cipher.ENCRYPT_MODE, spec,
