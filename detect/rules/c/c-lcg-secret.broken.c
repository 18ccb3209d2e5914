static uint32_t next_nonce(void)
{
    // ruleid: c-lcg-secret
    seed = seed * 1103515245 + 12345;
    return seed;
}
int next(
