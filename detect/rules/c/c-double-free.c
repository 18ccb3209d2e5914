#include <stdlib.h>

int parse(char *buf, int bad) {
    // ruleid: c-double-free
    if (bad) {
        free(buf);
    }
    work();
    free(buf);
    return 0;
}

void twice(char *a) {
    // ruleid: c-double-free
    free(a);
    free(a);
}

int good(char *buf, int bad) {
    if (bad) {
        // ok: c-double-free
        free(buf);
        return -1;
    }
    // ok: c-double-free
    free(buf);
    buf = NULL;
    // ok: c-double-free
    free(buf);
    return 0;
}
