      throws Exception
    {
        // ruleid: java-cipher-unauthenticated
        Cipher          cipher = Cipher.getInstance("AES/OFB/NoPadding", "BC");
        KeyGenerator    generator = KeyGenerator.getInstance("AES",
