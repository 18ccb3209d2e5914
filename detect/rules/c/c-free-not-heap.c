#include <stdlib.h>
#include <string.h>

int lookup(const char *host) {
    char name[256];
    strncpy(name, host, sizeof name - 1);
    // ruleid: c-free-not-heap
    free(name);
    char *label = "none";
    // ruleid: c-free-not-heap
    free(label);
    struct entry e;
    // ruleid: c-free-not-heap
    free(&e);
    return 0;
}

int good(const char *host) {
    char *names[4];
    char *copy = strdup(host);
    names[0] = strdup(host);
    // ok: c-free-not-heap
    free(copy);
    // ok: c-free-not-heap
    free(names[0]);
    char *text = "default";
    text = strdup(host);
    // ok: c-free-not-heap
    free(text);
    return 0;
}
