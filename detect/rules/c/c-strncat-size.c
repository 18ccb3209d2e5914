#include <string.h>

void add(const char *s) {
    char buf[64] = "", small[16];
    // ruleid: c-strncat-size
    strncat(buf, s, sizeof(buf));
    small[0] = 0;
    // ruleid: c-strncat-size
    strncat(small, s, 16);
    // ok: c-strncat-size
    strncat(buf, s, sizeof(buf) - strlen(buf) - 1);
    // ok: c-strncat-size
    strlcat(buf, s, sizeof(buf));
    // ok: c-strncat-size
    strncat(buf, s, 3);
}
