#include <string.h>

void defaults(char *mode, char *unit, const char *src) {
    // ruleid: c-strcpy-any
    strcpy(mode, "unknown");
    if (strlen(src) > 7) return;
    // ruleid: c-strcpy-any
    strcpy(unit, src);
    // ok: c-strcpy-any
    strncpy(unit, src, 7);
    // ok: c-strcpy-any
    strlcpy(mode, src, 16);
    // ok: c-strcpy-any
    log_line("strcpy(mode, src)");
}
