#include <stdlib.h>

const char *message_text(const char *arg) {
    int n = atoi(arg);
    if (n >= N_MESSAGES) {
        return "unknown";
    }
    // ruleid: c-index-upper-check-only
    return messages[n];
}

void set(struct table *t, const char *a) {
    long at = strtol(a, NULL, 10);
    if (at >= t->size) return;
    // ruleid: c-index-upper-check-only
    t->values[at] = 1;
}

int both(const char *arg) {
    int n = atoi(arg);
    if (n < 0 || n >= N_MESSAGES) return -1;
    // ok: c-index-upper-check-only
    return codes[n];
}

int unsigned_one(const char *arg) {
    unsigned n = strtoul(arg, NULL, 10);
    if (n >= N_MESSAGES) return -1;
    // ok: c-index-upper-check-only
    return codes[n];
}

int twice(const char *arg) {
    int n = atoi(arg);
    if (n < 0) return -1;
    if (n >= N_MESSAGES) return -1;
    // ok: c-index-upper-check-only
    return codes[n];
}
