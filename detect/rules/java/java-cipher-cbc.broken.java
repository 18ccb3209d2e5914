     // ruleid: java-cipher-cbc
     final Cipher ciph = Cipher.getInstance("AES/CBC/PKCS5Padding");
     ciph.init(Cipher.DECRYPT_MODE, spec,
