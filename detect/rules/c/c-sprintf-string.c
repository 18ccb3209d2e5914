#include <stdarg.h>
#include <stdio.h>

void greet(char *out, const char *user, int n) {
    // ruleid: c-sprintf-string
    sprintf(out, "Hello %s, you have %d messages", user, n);
    // ok: c-sprintf-string
    sprintf(out, "%d", n);
    // ok: c-sprintf-string
    snprintf(out, 64, "Hello %s", user);
    // ok: c-sprintf-string
    sprintf(out, "%.20s", user);
}

void logf_(char *out, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    // ruleid: c-sprintf-string
    vsprintf(out, format, ap);
    va_end(ap);
}
