    for (off = 0; off + 16 <= len; off += 16)
        // ruleid: c-ecb-mode
        Camellia_ecb_encrypt(in + off, out + off, &key, AES_ENCRYPT);
    if (off <
