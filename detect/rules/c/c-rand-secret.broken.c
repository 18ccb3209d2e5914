    unsigned char salt[8];
    for (i = 0; i < 8; i++)
        // ruleid: c-rand-secret
        salt[i] = rand() & 0xff;
    if (derive(pass, salt) !=
