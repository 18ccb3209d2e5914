#include <stdint.h>
#include <string.h>

void pack(const char *text, char *out) {
    // ruleid: c-length-truncated
    unsigned char len = strlen(text);
    // ruleid: c-length-truncated
    uint16_t total = strlen(text) + 4;
    // ok: c-length-truncated
    size_t good = strlen(text);
    // ok: c-length-truncated
    uint64_t wide = strlen(text);
    // ok: c-length-truncated
    short n = count(text);
    memcpy(out, text, len);
}
