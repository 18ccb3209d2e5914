#include <unistd.h>

int jail(const char *dir) {
    // ruleid: c-chroot-without-chdir
    if (chroot(dir) != 0) return -1;
    return serve();
}

int jail2(const char *dir) {
    // ruleid: c-chroot-without-chdir
    chroot(dir);
    return serve();
}

int good(const char *dir) {
    // ok: c-chroot-without-chdir
    if (chroot(dir) != 0) return -1;
    if (chdir("/") != 0) return -1;
    return serve();
}

int good2(const char *dir) {
    // ok: c-chroot-without-chdir
    if (chdir(dir) != 0 || chroot(".") != 0) return -1;
    // ok: c-chroot-without-chdir
    return setuid(1000);
}
