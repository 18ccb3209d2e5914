#include <stdlib.h>

void build(struct set *s, struct tree *tree) {
    int total = sum(s);
    // ruleid: c-malloc-multiplication
    s->samples = malloc(total * sizeof(float));
    // ruleid: c-malloc-multiplication
    tree->rows = (int **)realloc(tree->rows, sizeof(int *) * tree->capacity);
    // ok: c-malloc-multiplication
    s->head = malloc(4 * sizeof(float));
    // ok: c-malloc-multiplication
    s->tail = malloc(MAX_TAIL * sizeof(float));
    // ok: c-malloc-multiplication
    s->other = calloc(total, sizeof(float));
    // ok: c-malloc-multiplication
    s->more = reallocarray(s->more, total, sizeof(float));
}

int bounded(struct set *s, int n) {
    if (n < 0 || n > MAX_N)
        return -1;
    // ok: c-malloc-multiplication
    s->samples = malloc(n * sizeof(float));
    return 0;
}
