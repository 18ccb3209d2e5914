#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *s) {
    size_t n = strlen(s) + 1;
    char *p = malloc(n);
    if (p != NULL)
        memcpy(p, s, n);
    return p;
}

/* Does target begin with scheme://host, and does the host end there? */
static int has_origin(const char *target, const char *scheme, const char *host) {
    size_t s = strlen(scheme), h = strlen(host);
    if (strncmp(target, scheme, s) != 0 || strncmp(target + s, host, h) != 0)
        return 0;
    char next = target[s + h];
    return next == '\0' || next == '/' || next == '?' || next == '#';
}

char *redirect_target(const char *target, const char *host, const char *fallback) {
    static const char marks[] = "-._~:/?#[]@!$&'()*+,;=%";
    const char *p;

    for (p = target; *p != '\0'; p++) {
        unsigned char c = (unsigned char)*p;
        if (c > 127 || (!isalnum(c) && strchr(marks, c) == NULL))
            return copy(fallback);
    }
    if (target[0] == '/' && target[1] != '/')
        return copy(target);
    if (has_origin(target, "https://", host) || has_origin(target, "http://", host))
        return copy(target);
    return copy(fallback);
}
