#include <stdlib.h>

struct rec *make(void) {
    // ruleid: c-sizeof-of-the-pointer
    struct rec *r = malloc(sizeof(r));
    return r;
}

node *make2(void) {
    // ruleid: c-sizeof-of-the-pointer
    node *n = (node *)malloc(sizeof(n));
    return n;
}

struct rec *make3(void) {
    // ruleid: c-sizeof-of-the-pointer
    struct rec *r = calloc(1, sizeof(r));
    return r;
}

struct rec *right(void) {
    // ok: c-sizeof-of-the-pointer
    struct rec *r = malloc(sizeof(*r));
    return r;
}

struct rec *right2(void) {
    // ok: c-sizeof-of-the-pointer
    struct rec *r = malloc(sizeof(struct rec));
    return r;
}

char **right3(int n) {
    // ok: c-sizeof-of-the-pointer
    char **r = malloc(n * sizeof(*r));
    return r;
}
