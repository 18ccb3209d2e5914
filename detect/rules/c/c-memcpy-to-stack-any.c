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

int host(const char *name, size_t len, struct token *t, int n) {
    char out[64], one[1];
    if (len >= sizeof(out)) return -1;
    // ok: c-memcpy-to-stack-any
    memcpy(out, name, len);
    if (t->length != 1) return -1;
    // ok: c-memcpy-to-stack-any
    memcpy(one, t->value, t->length);
    int k = n + 4;
    // ruleid: c-memcpy-to-stack-any
    memcpy(out, name, k);
    return 0;
}

void tail(const char *in, int got) {
    char last[40];
    int rest = MARK_SIZE - got;
    // ok: c-memcpy-to-stack-any
    memmove(last, last + got, rest);
    use(last, in);
}
