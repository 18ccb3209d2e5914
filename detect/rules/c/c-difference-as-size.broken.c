static char *cut(const char *s, int start, int end)
{
    // ruleid: c-difference-as-size
    char *out = malloc((size_t)(end - start) + 1);
    if (!
