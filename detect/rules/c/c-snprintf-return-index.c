#include <stdio.h>
#include <string.h>
#include <unistd.h>

void prefix(char *out, size_t size, const char *file, const char *rest) {
    // ruleid: c-snprintf-return-index
    int n = snprintf(out, size, "%s: ", file);
    strncpy(out + n, rest, size - n);
}

void reply(int fd, const char *name) {
    char buf[64];
    int n;
    // ruleid: c-snprintf-return-index
    n = snprintf(buf, sizeof buf, "hello %s\n", name);
    write(fd, buf, n);
}

int checked(int fd, const char *name) {
    char buf[64];
    // ok: c-snprintf-return-index
    int n = snprintf(buf, sizeof buf, "hello %s\n", name);
    if (n < 0 || n >= (int)sizeof buf) return -1;
    buf[n] = 33;
    // ok: c-snprintf-return-index
    n = puts("x");
    // ok: c-snprintf-return-index
    snprintf(buf, sizeof buf, "%d", n);
    return n;
}
