#include <stdlib.h>
#include <string.h>

void keep(char *unit, const char *src, const char *other) {
    size_t n = strlen(other);
    char *p = malloc(n + 1);
    // ruleid: c-strcpy-measured
    strcpy(p, other);
    if (strlen(src) > 7) return;
    // ok: c-strcpy-measured
    strcpy(unit, src);
    // ok: c-strcpy-measured
    memcpy(p, other, n + 1);
    // ok: c-strcpy-measured
    strlcpy(unit, src, 8);
    // ok: c-strcpy-measured
    log_line("strcpy(unit, src)");
}

int name_it(struct item *it, const char *text, const char *more) {
    char out[32];
    if (strlen(text) > 31) return -1;
    // ok: c-strcpy-measured
    strcpy(out, text);
    size_t n = strlen(more);
    if (n >= sizeof(it->more)) return -1;
    // ok: c-strcpy-measured
    strcpy(it->more, more);
    it->copy = malloc(strlen(it->full) + 1);
    // ruleid: c-strcpy-measured
    strcpy(it->copy, it->full);
    return 0;
}
