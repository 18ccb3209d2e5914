#include <string.h>

void take(char *dst, size_t size, const char *src) {
    // ruleid: c-copy-source-length
    strncpy(dst, src, strlen(src));
    // ruleid: c-copy-source-length
    strncat(dst, src, strlen(src) + 1);
    // ok: c-copy-source-length
    strncpy(dst, src, size - 1);
    // ok: c-copy-source-length
    strlcpy(dst, src, size);
    // ok: c-copy-source-length
    snprintf(dst, size, "%s", src);
}
