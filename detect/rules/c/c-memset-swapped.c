#include <string.h>

void clear(char *key) {
    struct state s;
    char buf[64];
    // ruleid: c-memset-swapped
    memset(buf, sizeof(buf), 0);
    // ruleid: c-memset-swapped
    memset(&s, sizeof(s), 0);
    // ok: c-memset-swapped
    memset(buf, 0, sizeof(buf));
    // ok: c-memset-swapped
    memset(&s, 0xff, sizeof s);
    // ok: c-memset-swapped
    memset(key, 0, 32);
}
