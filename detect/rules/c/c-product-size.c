#include <stdint.h>
#include <stdlib.h>

struct image *image_load(FILE *fp, struct image *img) {
    // ruleid: c-product-size
    uint32_t size = img->width * img->height * 3;
    img->pixels = malloc(size);
    return img;
}

static uint8_t *pixels_of(const struct header *h) {
    uint32_t bytes;
    // ruleid: c-product-size
    bytes = h->width * h->height * 3;
    return malloc(bytes);
}

int *table(int rows, int cols) {
    // ruleid: c-product-size
    int n = rows * cols;
    int *t = malloc(n * sizeof(int));
    return t;
}

uint8_t *wide(const struct header *h) {
    // ok: c-product-size
    size_t bytes = (size_t)h->width * h->height;
    return malloc(bytes);
}

uint8_t *limited(int rows, int cols) {
    if (rows > 4096 || cols > 4096) return NULL;
    // ok: c-product-size
    int n = rows * cols;
    return malloc(n);
}

uint8_t *fixed(void) {
    // ok: c-product-size
    int n = ROWS * COLS;
    return malloc(n);
}
