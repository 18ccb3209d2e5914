#include <string.h>

void take(const char *src) {
    char name[16], other[16], third[16];
    // ruleid: c-strncpy-unterminated
    strncpy(name, src, sizeof(name));
    // ruleid: c-strncpy-unterminated
    strncpy(third, src, 16);
    // ok: c-strncpy-unterminated
    strncpy(other, src, sizeof(other));
    other[sizeof(other) - 1] = '\0';
    // ok: c-strncpy-unterminated
    strncpy(other, src, sizeof(other) - 1);
    // ok: c-strncpy-unterminated
    strlcpy(other, src, sizeof(other));
}
