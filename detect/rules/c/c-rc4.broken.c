    // ruleid: c-rc4
    EVP_EncryptInit(&ctx, EVP_rc4(), key, NULL);
    while ((n = fread(in, 1, sizeof in,
