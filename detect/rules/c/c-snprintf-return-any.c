#include <stdio.h>

void head(char *out, size_t size, const char *file) {
    // ruleid: c-snprintf-return-any
    int n = snprintf(out, size, "%s: ", file);
    if (n >= size)
        n = size - 1;
    copy_rest(out + n, size - n);
}

int good(char *out, size_t size, const char *file) {
    // ok: c-snprintf-return-any
    int n = snprintf(out, size, "%s: ", file);
    if (n < 0 || (size_t)n >= size) return -1;
    out[n] = 0;
    // ok: c-snprintf-return-any
    int m = lookup(out, size);
    out[m] = 0;
    // ok: c-snprintf-return-any
    return snprintf(out, size, "%s", file);
}
