#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool glob(const char *p, const char *s) {
    for (; *p != '\0'; p++, s++) {
        if (*p == '*') {
            /* "***" is "*" */
            while (p[1] == '*')
                p++;
            for (;; s++) {
                if (glob(p + 1, s))
                    return true;
                if (*s == '\0')
                    return false;
            }
        }
        if (*s == '\0' || (*p != '?' && *p != *s))
            return false;
    }
    return *s == '\0';
}

char **match_names(const char *pattern, const char *const *names, size_t names_len,
                   size_t *out_len) {
    char **out = malloc((names_len ? names_len : 1) * sizeof *out);
    *out_len = 0;
    if (out == NULL)
        return NULL;
    for (size_t i = 0; i < names_len; i++)
        if (glob(pattern, names[i]))
            out[(*out_len)++] = strdup(names[i]);
    return out;
}
