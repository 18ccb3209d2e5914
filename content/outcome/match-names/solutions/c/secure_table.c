#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* row[i]: do the first i characters of pattern describe what was read of name? */
static bool matches(const char *pattern, size_t m, const char *name, uint8_t *row) {
    row[0] = 1;
    for (size_t i = 0; i < m; i++)
        row[i + 1] = row[i] && pattern[i] == '*';

    for (; *name != '\0'; name++) {
        uint8_t diagonal = row[0];
        row[0] = 0;
        for (size_t i = 0; i < m; i++) {
            uint8_t above = row[i + 1];
            if (pattern[i] == '*')
                row[i + 1] = above || row[i];
            else
                row[i + 1] = diagonal && (pattern[i] == '?' || pattern[i] == *name);
            diagonal = above;
        }
    }
    return row[m];
}

char **match_names(const char *pattern, const char *const *names, size_t names_len,
                   size_t *out_len) {
    size_t m = strlen(pattern), count = 0;
    uint8_t *row = malloc(m + 1);
    char **out = calloc(names_len + 1, sizeof(char *));

    if (row != NULL && out != NULL) {
        for (size_t i = 0; i < names_len; i++)
            if (matches(pattern, m, names[i], row))
                out[count++] = strdup(names[i]);
    }
    free(row);
    *out_len = count;
    return out;
}
