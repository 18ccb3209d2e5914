#include <string.h>

void wide(const void *symbol, size_t len, int n) {
    char out[4], all[64];
    int j = n + 4;
    // ruleid: c-memcpy-to-stack-any
    memcpy(out, symbol, j);
    if (len > 64) return;
    // ruleid: c-memcpy-to-stack-any
    memcpy(all, symbol, len);
    // ok: c-memcpy-to-stack-any
    memcpy(all, symbol, sizeof all);
    // ok: c-memcpy-to-stack-any
    memcpy(out, symbol, 4);
    // ok: c-memcpy-to-stack-any
    memcpy(all, symbol, MAX_SYMBOL);
}
