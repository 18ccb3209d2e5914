#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Browsers drop control characters and read a backslash as a slash. */
static bool plain(const char *s) {
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c <= 0x20 || c == 0x7f || c == '\\')
            return false;
    }
    return true;
}

static bool own_page(const char *target, const char *host) {
    if (!plain(target))
        return false;
    if (target[0] == '/')
        return target[1] != '/';

    const char *rest;
    if (strncasecmp(target, "https://", 8) == 0)
        rest = target + 8;
    else if (strncasecmp(target, "http://", 7) == 0)
        rest = target + 7;
    else
        return false;

    size_t n = strcspn(rest, "/?#");
    return n == strlen(host) && strncasecmp(rest, host, n) == 0;
}

char *redirect_target(const char *target, const char *host, const char *fallback) {
    return strdup(own_page(target, host) ? target : fallback);
}
