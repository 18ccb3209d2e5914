    struct md5 ctx;
    // ruleid: c-weak-hash-any
    li_MD5_Init(&ctx);
    for (i = 0; i <
