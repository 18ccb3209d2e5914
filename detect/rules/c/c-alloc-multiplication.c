#include <stdint.h>
#include <stdlib.h>

void image(struct image *l, size_t rows, size_t row_bytes) {
    // ruleid: c-alloc-multiplication
    l->pixels = SDL_malloc(l->h * l->pitch);
    // ruleid: c-alloc-multiplication
    l->copy = (uint8_t *)realloc(l->copy, rows * row_bytes + 1);
}

int *checked(size_t rows, size_t row_bytes) {
    if (row_bytes != 0 && rows > SIZE_MAX / row_bytes) return NULL;
    // ok: c-alloc-multiplication
    int *t = malloc(rows * row_bytes);
    // ok: c-alloc-multiplication
    int *u = calloc(rows, row_bytes);
    // ok: c-alloc-multiplication
    int *v = malloc(16 * sizeof(int));
    // ok: c-alloc-multiplication
    return reallocarray(t, rows, row_bytes);
}
