#include <stdlib.h>

void build(struct set *s, struct huff *tree) {
    int total = sum(s);
    // ruleid: c-alloc-multiplication-any
    s->samples = x_malloc(total * sizeof(float));
}

void grow(struct set *s, struct huff *tree, struct pool *pool, int total) {
    // ruleid: c-alloc-multiplication-any
    s->a = x_malloc(total * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->b = x_malloc(total * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->links = p_alloc(pool, total * sizeof(void *));
    // ruleid: c-alloc-multiplication-any
    tree->codes = (unsigned *)x_malloc(tree->n * sizeof(unsigned));
    // ok: c-alloc-multiplication-any
    s->head = malloc(4 * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->tail = malloc(MAX_TAIL * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->other = calloc(total, sizeof(float));
}
