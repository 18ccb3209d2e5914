#include <stdlib.h>

char *join(const char *dir, const char *name) {
    // ruleid: c-heap-text-overflow
    char *p = malloc(strlen(dir) + strlen(name));
    if (!p) return NULL;
    sprintf(p, "%s/%s", dir, name);
    return p;
}

char *cat(const char *a, const char *b) {
    // ruleid: c-heap-text-overflow
    char *p = (char *)malloc(strlen(a) + strlen(b));
    strcpy(p, a);
    strcat(p, b);
    return p;
}

char *three(const char *a, const char *b, const char *c) {
    // ruleid: c-heap-text-overflow
    char *p = malloc(strlen(a) + strlen(b) + strlen(c));
    sprintf(p, "%s%s%s", a, b, c);
    return p;
}

char *right(const char *dir, const char *name) {
    // ok: c-heap-text-overflow
    char *p = malloc(strlen(dir) + strlen(name) + 2);
    sprintf(p, "%s/%s", dir, name);
    return p;
}

char *raw(const char *a, const char *b) {
    // ok: c-heap-text-overflow
    char *p = malloc(strlen(a) + strlen(b));
    memcpy(p, a, strlen(a));
    return p;
}

char *right2(const char *a, const char *b) {
    // ok: c-heap-text-overflow
    char *p = malloc(strlen(a) + 1 + strlen(b));
    sprintf(p, "%s%s", a, b);
    return p;
}
