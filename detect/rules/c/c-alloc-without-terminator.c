#include <stdlib.h>
#include <string.h>

char *copy(const char *text) {
    // ruleid: c-alloc-without-terminator
    char *out = malloc(strlen(text));
    if (!out) return NULL;
    strcpy(out, text);
    return out;
}

char *copy2(const char *text) {
    size_t n = strlen(text);
    // ruleid: c-alloc-without-terminator
    char *out = malloc(n);
    strcpy(out, text);
    return out;
}

void set(struct item *it, const char *name) {
    // ruleid: c-alloc-without-terminator
    it->name = malloc(strlen(name));
    strcpy(it->name, name);
}

char *right(const char *text) {
    // ok: c-alloc-without-terminator
    char *out = malloc(strlen(text) + 1);
    strcpy(out, text);
    return out;
}

char *right2(const char *text) {
    size_t n = strlen(text) + 1;
    // ok: c-alloc-without-terminator
    char *out = malloc(n);
    strcpy(out, text);
    return out;
}

char *bytes(const char *text) {
    // ok: c-alloc-without-terminator
    char *out = malloc(strlen(text));
    memcpy(out, text, strlen(text));
    return out;
}
