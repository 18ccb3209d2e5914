#include <stdlib.h>

int grow(struct list *l, size_t n) {
    // ruleid: c-realloc-same-pointer
    l->items = realloc(l->items, n);
    // ruleid: c-realloc-same-pointer
    l->names = (char **)realloc(l->names, n);
    // ok: c-realloc-same-pointer
    void *more = realloc(l->items, n);
    if (more == NULL) return -1;
    // ok: c-realloc-same-pointer
    l->items = more;
    // ok: c-realloc-same-pointer
    l->items = xrealloc(l->items, n);
    return 0;
}
