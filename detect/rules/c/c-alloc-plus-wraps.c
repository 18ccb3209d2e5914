#include <stdlib.h>

int read_comment(FILE *fp, struct image *img, uint32_t len) {
    // ruleid: c-alloc-plus-wraps
    img->comment = malloc(len + 1);
    if (!img->comment) return -1;
    return fread(img->comment, 1, len, fp) == len ? 0 : -1;
}

char *read_text(int fd) {
    uint32_t n;
    if (read_full(fd, &n, sizeof n) < 0) return NULL;
    // ruleid: c-alloc-plus-wraps
    char *s = malloc(n + 1);
    return s;
}

char *net(const uint32_t *raw) {
    uint32_t n = ntohl(*raw);
    // ruleid: c-alloc-plus-wraps
    char *s = calloc(1, n + 1);
    return s;
}

char *limited(FILE *fp, uint32_t len) {
    if (len > MAX_COMMENT) return NULL;
    // ok: c-alloc-plus-wraps
    return malloc(len + 1);
}

char *wide(FILE *fp, size_t len) {
    // ok: c-alloc-plus-wraps
    return malloc(len + 1);
}

char *cast(FILE *fp, uint32_t len) {
    // ok: c-alloc-plus-wraps
    return malloc((size_t)len + 1);
}
