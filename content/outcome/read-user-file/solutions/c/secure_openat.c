#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Walks down from ROOT one part at a time and follows no link on the way. */
static int open_below(const char *root, const char *name)
{
    int dir = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char *parts = strdup(name);
    if (dir < 0 || parts == NULL || name[0] == '/') {
        if (dir >= 0)
            close(dir);
        free(parts);
        return -1;
    }

    char *save = NULL;
    char *part = strtok_r(parts, "/", &save);
    while (part != NULL) {
        char *next = strtok_r(NULL, "/", &save);
        int fd = -1;
        if (strcmp(part, "..") != 0) {
            int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
            if (next != NULL)
                flags |= O_DIRECTORY;
            fd = openat(dir, part, flags);
        }
        close(dir);
        dir = fd;
        if (dir < 0)
            break;
        part = next;
    }
    free(parts);
    return dir;
}

unsigned char *read_user_file(const char *root, const char *name, size_t *out_len)
{
    *out_len = 0;
    int fd = open_below(root, name);
    if (fd < 0)
        return NULL;

    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(fd);
        return NULL;
    }

    size_t size = (size_t)st.st_size, got = 0;
    unsigned char *data = malloc(size > 0 ? size : 1);
    while (data != NULL && got < size) {
        ssize_t n = read(fd, data + got, size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        got += (size_t)n;
    }
    close(fd);
    if (data != NULL)
        *out_len = got;
    return data;
}
