#include <sys/mman.h>

struct board *open_board(int fd) {
    // ruleid: c-mmap-unchecked
    struct board *b = mmap(NULL, sizeof(*b), PROT_READ, MAP_SHARED, fd, 0);
    b->users++;
    return b;
}

char *file(int fd, size_t n) {
    // ruleid: c-mmap-unchecked
    char *p = (char *)mmap(0, n, PROT_READ, MAP_PRIVATE, fd, 0);
    if (!p) return NULL;
    return p;
}

void keep(struct pool *pool, size_t n) {
    // ruleid: c-mmap-unchecked
    pool->base = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    pool->size = n;
}

char *right(int fd, size_t n) {
    // ok: c-mmap-unchecked
    char *p = mmap(0, n, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED) return NULL;
    return p;
}

char *right2(int fd, size_t n) {
    // ok: c-mmap-unchecked
    char *p = malloc(n);
    // ok: c-mmap-unchecked
    void *q = mmap(0, n, PROT_READ, MAP_PRIVATE, fd, 0);
    return q != MAP_FAILED ? q : p;
}
