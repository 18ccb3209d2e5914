    unsigned char salt[16];
    // ruleid: c-random-unchecked
    RAND_bytes(salt, sizeof(salt));
    if (derive(pass, salt) !=
