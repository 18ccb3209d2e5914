#include <stdlib.h>
#include <string.h>

void keep(char *unit, const char *src, const char *other) {
    size_t n = strlen(other);
    char *p = malloc(n + 1);
    // ruleid: c-strcpy-measured
    strcpy(p, other);
    if (strlen(src) > 7) return;
    // ruleid: c-strcpy-measured
    strcpy(unit, src);
    // ok: c-strcpy-measured
    memcpy(p, other, n + 1);
    // ok: c-strcpy-measured
    strlcpy(unit, src, 8);
    // ok: c-strcpy-measured
    log_line("strcpy(unit, src)");
}
