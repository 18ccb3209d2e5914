#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

FILE *report(const char *path) {
    // ruleid: c-access-then-open
    if (access(path, W_OK) != 0)
        return NULL;
    FILE *f = fopen(path, "w");
    return f;
}

void tidy(const char *path) {
    struct stat st;
    // ruleid: c-access-then-open
    if (lstat(path, &st) == 0 && S_ISREG(st.st_mode)) {
        unlink(path);
    }
}

int good(const char *path) {
    struct stat st;
    int fd = open(path, O_RDONLY | O_NOFOLLOW);
    // ok: c-access-then-open
    if (fstat(fd, &st) != 0) return -1;
    // ok: c-access-then-open
    if (access("/etc/app.conf", R_OK) == 0) log_it();
    // ok: c-access-then-open
    if (stat(path, &st) == 0) print_size(st.st_size);
    return fd;
}
