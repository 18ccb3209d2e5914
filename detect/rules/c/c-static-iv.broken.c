    unsigned char ivec[16];
    memset(ivec, 0, sizeof(ivec));
    // ruleid: c-static-iv
    AES_cbc_encrypt(in, out, len, &key, ivec, AES_ENCRYPT);
    if (write(fd, out,
