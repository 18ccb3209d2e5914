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

void human(char *s, double n) {
    if (n < 1024) {
        // ruleid: c-sprintf-number
        sprintf(s, "%.0fB", n);
    } else if (n < 1048576) {
        // ok: c-sprintf-number
        sprintf(s, "%.2fK", n / 1024);
    } else {
        // ok: c-sprintf-number
        sprintf(s, "%.2fM", n / 1048576);
    }
}
