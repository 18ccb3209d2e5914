#include <stdio.h>

void one(char *out, int n) {
    // ruleid: c-sprintf-number
    sprintf(out, "%d", n);
    // ok: c-sprintf-number
    sprintf(out + 12, "%d", n);
}

void two(char *out, double v) {
    // ruleid: c-sprintf-number
    sprintf(out, "%.2fK", v);
    // ok: c-sprintf-number
    snprintf(out, 32, "%.2fM", v);
    // ok: c-sprintf-number
    sprintf(out, "");
    // ok: c-sprintf-number
    printf("%d", 3);
}
