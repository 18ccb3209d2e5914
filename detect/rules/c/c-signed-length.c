#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void relay(int in, int out, const char *arg, char *dst, const char *src) {
    char buf[512];
    int n = read(in, buf, sizeof buf);
    // ruleid: c-signed-length
    write(out, buf, n);
    int len = atoi(arg);
    // ruleid: c-signed-length
    memcpy(dst, src, len);
}

void good(int in, int out, char *dst) {
    char buf[512];
    ssize_t n = read(in, buf, sizeof buf);
    if (n <= 0) return;
    // ok: c-signed-length
    write(out, buf, n);
    ssize_t m;
    while ((m = read(in, buf, sizeof buf)) > 0)
        // ok: c-signed-length
        write(out, buf, m);
    size_t k = strlen(buf);
    // ok: c-signed-length
    memcpy(dst, buf, k);
}
