#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool make_parents(const char *path) {
    char *copy = strdup(path);
    if (copy == NULL)
        return false;
    bool ok = true;
    for (char *p = copy + 1; ok && *p != '\0'; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        if (mkdir(copy, 0700) != 0 && errno != EEXIST)
            ok = false;
        *p = '/';
    }
    free(copy);
    return ok;
}

static bool write_all(int fd, const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t n = write(fd, text, left);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        text += n;
        left -= (size_t)n;
    }
    return true;
}

bool save_private(const char *path, const char *text) {
    if (path[0] == '\0' || !make_parents(path))
        return false;
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return false;
    /* the mode given to open is not that of a file that was there before */
    bool ok = fchmod(fd, S_IRUSR | S_IWUSR) == 0 && ftruncate(fd, 0) == 0 && write_all(fd, text);
    return close(fd) == 0 && ok;
}
