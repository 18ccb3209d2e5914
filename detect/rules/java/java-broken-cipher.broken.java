    // ruleid: java-broken-cipher
    cipher = Cipher.getInstance("RC4");
    // ok: java-broken-cipher
    cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE,
