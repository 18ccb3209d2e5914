/* guard.h hands out memory that ends exactly at an inaccessible page. */
#ifndef PLUMB_GUARD_H
#define PLUMB_GUARD_H

#include <stdbool.h>
#include <stddef.h>

typedef struct plumb_guard_region plumb_guard_region;

typedef struct {
    plumb_guard_region *first;
} plumb_guards;

/* n bytes of pattern, followed by an inaccessible page. What lies before them on
 * their first page is filled and watched. */
void *plumb_guard(plumb_guards *g, size_t n, unsigned char pattern);

/* Whether what lies before p is as it was. */
bool plumb_guard_intact(plumb_guards *g, const void *p);

/* Gives everything back; false when bytes before any of it were changed. */
bool plumb_guards_release(plumb_guards *g);

#endif
