#include <stdlib.h>

void build(struct set *s, struct huff *tree) {
    int total = sum(s);
    // ruleid: c-alloc-multiplication-any
    s->samples = malloc(total * sizeof(float));
    // ruleid: c-alloc-multiplication-any
    tree->codes = (unsigned *)x_malloc(tree->n * sizeof(unsigned));
    // ok: c-alloc-multiplication-any
    s->head = malloc(4 * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->tail = malloc(MAX_TAIL * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->other = calloc(total, sizeof(float));
}
