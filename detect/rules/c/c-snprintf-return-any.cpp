#include <cstdio>

void end(char *buf, int size, const char *fmt, va_list ap) {
    // ruleid: c-snprintf-return-any
    int w = lib::vsnprintf(buf, size, fmt, ap);
    if (w >= size) w = size - 1;
    buf[w] = 0;
}
