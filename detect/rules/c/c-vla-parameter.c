#include <stddef.h>

void sum(int n, const int *v) {
    // ruleid: c-vla-parameter
    int copy[n];
    use(copy, v);
}

void text(const char *t, size_t len) {
    // ruleid: c-vla-parameter
    char buf[len];
    // ok: c-vla-parameter
    char fixed[64];
    // ok: c-vla-parameter
    char *heap = malloc(len);
    use(buf, t);
}

void good(size_t len) {
    if (len > 128) return;
    // ok: c-vla-parameter
    char buf[len];
    use(buf, NULL);
}
