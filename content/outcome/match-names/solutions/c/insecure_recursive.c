#include <stdlib.h>
#include <string.h>

static int match(const char *p, const char *s)
{
    if (*p == '\0')
        return *s == '\0';
    if (*p == '*')
        return match(p + 1, s) || (*s != '\0' && match(p, s + 1));
    if (*s != '\0' && (*p == '?' || *p == *s))
        return match(p + 1, s + 1);
    return 0;
}

char **match_names(const char *pattern, const char *const *names, size_t names_len,
                   size_t *out_len)
{
    char **out = malloc(sizeof(char *) * (names_len + 1));
    size_t i, n = 0;

    for (i = 0; i < names_len; i++)
        if (match(pattern, names[i]))
            out[n++] = strdup(names[i]);
    *out_len = n;
    return out;
}
