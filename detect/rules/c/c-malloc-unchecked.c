#include <stdlib.h>
#include <string.h>

struct item { int id; };

struct item *make(int id, const char *text) {
    // ruleid: c-malloc-unchecked
    struct item *it = malloc(sizeof *it);
    it->id = id;
    // ruleid: c-malloc-unchecked
    char *copy = (char *)malloc(strlen(text) + 1);
    strcpy(copy, text);
    // ok: c-malloc-unchecked
    struct item *other = malloc(sizeof *other);
    if (other == NULL) return NULL;
    other->id = id;
    // ok: c-malloc-unchecked
    char *dup = strdup(text);
    if (!dup) return NULL;
    dup[0] = 'x';
    // ok: c-malloc-unchecked
    struct item *last = xmalloc(sizeof *last);
    last->id = 3;
    return it;
}
