int check(const unsigned char *data, size_t len)
{
    unsigned char md[32];
    SHA256(data, len, md);
    // ruleid: c-digest-as-text
    if (strncmp((const char *)md, (const char *)expected, 32) != 0)
        return -1;
}
int next(
