#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool matches(const char *pattern, const char *name) {
    const char *star = NULL, *resume = NULL;

    while (*name != '\0') {
        if (*pattern == '*') {
            star = pattern++;
            resume = name;
        } else if (*pattern == '?' || (*pattern != '\0' && *pattern == *name)) {
            pattern++;
            name++;
        } else if (star != NULL) {
            /* the last star takes one character more */
            pattern = star + 1;
            name = ++resume;
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == '\0';
}

char **match_names(const char *pattern, const char *const *names, size_t names_len,
                   size_t *out_len) {
    char **found = malloc((names_len + 1) * sizeof *found);
    size_t n = 0;

    if (found == NULL) {
        *out_len = 0;
        return NULL;
    }
    for (size_t i = 0; i < names_len; i++) {
        if (!matches(pattern, names[i]))
            continue;
        found[n] = strdup(names[i]);
        if (found[n] != NULL)
            n++;
    }
    *out_len = n;
    return found;
}
