static int parse(struct ctx *c, const char *start, const char *end)
{
    // ruleid: c-buffer-beside-text
    char number[NUMBER_BUF];
    size_t len;

    for (; start < end; start++) {
        if (*start >=
