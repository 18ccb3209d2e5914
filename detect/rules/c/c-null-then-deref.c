#include <stdio.h>
#include <stdlib.h>

int show(struct item *it) {
    // ruleid: c-null-then-deref
    if (it == NULL) {
        fprintf(stderr, "no item %d\n", it->id);
        return -1;
    }
    // ruleid: c-null-then-deref
    if (!it && it->next) return 0;
    // ok: c-null-then-deref
    if (it == NULL || it->id == 0) return 1;
    // ok: c-null-then-deref
    if (it != NULL && it->next) return 2;
    // ok: c-null-then-deref
    if (it == NULL) {
        it = malloc(sizeof *it);
        it->id = 1;
    }
    return it->id;
}
