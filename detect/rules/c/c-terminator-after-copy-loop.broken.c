static void decode(const char *in, char *out, size_t cap)
{
    size_t k = 0;
    while (*in && k < cap)
        out[k++] = *in++;
    // ruleid: c-terminator-after-copy-loop
    out[k] = '\0';
    if (
