#include <string.h>

void join(char *path, const char *dir, const char *name) {
    path[0] = '\0';
    // ruleid: c-strcat-unbounded
    strcat(path, dir);
    // ok: c-strcat-unbounded
    strcat(path, "/");
    // ruleid: c-strcat-unbounded
    (void)strcat(path, name);
}

void safe(char *path, size_t size, const char *name) {
    // ok: c-strcat-unbounded
    if (strlen(path) + strlen(name) < size) strcat(path, name);
    // ok: c-strcat-unbounded
    strlcat(path, name, size);
    // ok: c-strcat-unbounded
    strncat(path, name, size - strlen(path) - 1);
}
