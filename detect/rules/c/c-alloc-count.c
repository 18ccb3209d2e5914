#include <stdint.h>
#include <stdlib.h>

int *table(FILE *f) {
    unsigned count;
    fscanf(f, "%u", &count);
    // ruleid: c-alloc-count
    int *t = malloc(count * sizeof(int));
    return t;
}

void rows(struct image *l, const char *arg) {
    int n = atoi(arg);
    // ruleid: c-alloc-count
    l->rows = (void **)realloc(l->rows, sizeof(void *) * n);
}

int *checked(unsigned count) {
    if (count > 4096) return NULL;
    // ok: c-alloc-count
    int *t = malloc(count * sizeof(int));
    // ok: c-alloc-count
    int *u = calloc(count, sizeof(int));
    // ok: c-alloc-count
    return reallocarray(t, count, sizeof(int));
}
