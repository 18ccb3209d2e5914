#include <stdlib.h>
#include <string.h>

void wipe(char *key, size_t n) {
    // ruleid: c-sizeof-pointer
    memset(key, 0, sizeof(key));
    // ok: c-sizeof-pointer
    memset(key, 0, n);
}

void copy(const char *src) {
    char *dst = malloc(64);
    char local[64];
    // ruleid: c-sizeof-pointer
    strncpy(dst, src, sizeof(dst));
    // ok: c-sizeof-pointer
    strncpy(local, src, sizeof(local));
    struct item *it = malloc(sizeof *it);
    // ok: c-sizeof-pointer
    memset(it, 0, sizeof *it);
}
