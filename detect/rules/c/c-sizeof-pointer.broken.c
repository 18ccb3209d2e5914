int hash(const char *in, unsigned char *out) {
    // ruleid: c-sizeof-pointer
    memset(out, 0, sizeof(out));
    if (in ==
