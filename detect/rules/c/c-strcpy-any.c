#include <string.h>

void defaults(struct conf *c, char *mode, char *unit, const char *src) {
    // ruleid: c-strcpy-any
    strcpy(mode, "unknown");
    // ruleid: c-strcpy-any
    strcpy(c->title, "Untitled document");
    // ok: c-strcpy-any
    strcpy(unit, "");
    // ok: c-strcpy-any
    strcpy(mode + used, ".tmp");
    // ok: c-strcpy-any
    strncpy(unit, src, 7);
    // ok: c-strcpy-any
    strlcpy(mode, src, 16);
    // ok: c-strcpy-any
    log_line("strcpy(mode, src)");
}

static void test_numbers(void) {
    char buf[32];
    // ok: c-strcpy-any
    strcpy(buf, "-9223372036854775808");
}

char *kind_of(char *buffer, double v) {
    if (v > 1e300) {
        // ruleid: c-strcpy-any
        strcpy(buffer, "infinite");
        return buffer;
    } else if (v < -1e300) {
        // ok: c-strcpy-any
        strcpy(buffer, "-infinite");
        return buffer;
    }
    return buffer;
}
