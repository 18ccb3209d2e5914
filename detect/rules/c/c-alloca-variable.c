#include <alloca.h>

void join(const char *text, int n) {
    // ruleid: c-alloca-variable
    char *copy = alloca(strlen(text) + 1);
    // ruleid: c-alloca-variable
    int *list = (int *)alloca(n * sizeof(int));
    // ok: c-alloca-variable
    char *fixed = alloca(64);
    // ok: c-alloca-variable
    char *heap = malloc(n);
}

void good(int n) {
    if (n > 32) return;
    // ok: c-alloca-variable
    char *small = alloca(n);
    use(small);
}
