#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int serve(int fd) {
    char req[512], path[600], name[100];
    recv(fd, req, sizeof req - 1, 0);
    snprintf(path, sizeof path, "/srv/www/%s", req);
    // ruleid: c-path-from-input
    FILE *f = fopen(path, "r");
    const char *info = getenv("PATH_INFO");
    // ruleid: c-path-from-input
    unlink(info);
    fgets(name, sizeof name, stdin);
    if (strstr(name, "..") != NULL || strchr(name, '/') != NULL)
        return -1;
    // ok: c-path-from-input
    f = fopen(name, "r");
    // ok: c-path-from-input
    f = fopen("/etc/app.conf", "r");
    // ok: c-path-from-input
    f = fopen(getenv("APP_CONFIG"), "r");
    return f != NULL;
}
