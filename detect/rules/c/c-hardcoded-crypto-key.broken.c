    struct AES_ctx ctx;
    uint8_t key[] = { 0x2b, 0x7e, 0x15, 0x16 };
    // ruleid: c-hardcoded-crypto-key
    AES_init_ctx(&ctx, key);
    for (i = 0; i <
