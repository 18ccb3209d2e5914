#include <stdio.h>

int label(char *out, int n, float v) {
    // ruleid: c-sprintf-any
    sprintf(out, "item %d", n);
    char *p = out;
    // ruleid: c-sprintf-any
    p += sprintf(p, "(%f %d)", v, n);
    // ok: c-sprintf-any
    p += sprintf(p, "%ld", (long)n);
    // ok: c-sprintf-any
    snprintf(out, 32, "item %d", n);
    // ok: c-sprintf-any
    printf("sprintf(out)");
    // ok: c-sprintf-any
    return asprintf(&p, "%d", n);
}
