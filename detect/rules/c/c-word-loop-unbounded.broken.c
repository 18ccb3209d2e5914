static void token(const char *src)
{
    char tok[32];
    int k = 0;
    // ruleid: c-word-loop-unbounded
    while (*src != ' ')
        tok[k++] = *src++;
    tok[k] = 0;
}
int next(
