/* guard.c: see guard.h. A region is some pages and one more that nobody may
 * touch; the bytes asked for are the last ones before it. Those before them are
 * poisoned for the sanitizer as far as its granules of 8 bytes allow, and hold a
 * pattern that shows what writes slipped through. */
#include "guard.h"

#include <sanitizer/asan_interface.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE = 4096, CANARY = 0xa5 };

struct plumb_guard_region {
    plumb_guard_region *next;
    unsigned char *start; /* of the mapping */
    unsigned char *data;  /* of the bytes asked for */
    size_t pages;         /* before the inaccessible one */
};

static void fail(const char *what)
{
    perror(what);
    _exit(1);
}

void *plumb_guard(plumb_guards *g, size_t n, unsigned char pattern)
{
    plumb_guard_region *r = malloc(sizeof *r);
    if (!r || n > SIZE_MAX / 2)
        fail("driver: guarded memory");
    r->pages = n / PAGE + 1;
    size_t size = r->pages * PAGE;
    r->start = mmap(NULL, size + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (r->start == MAP_FAILED || mprotect(r->start + size, PAGE, PROT_NONE) != 0)
        fail("driver: guarded memory");
    r->data = r->start + size - n;
    memset(r->start, CANARY, (size_t)(r->data - r->start));
    memset(r->data, pattern, n);
    __asan_poison_memory_region(r->start, (size_t)(r->data - r->start));
    r->next = g->first;
    g->first = r;
    return r->data;
}

static bool intact(const plumb_guard_region *r)
{
    size_t n = (size_t)(r->data - r->start);
    __asan_unpoison_memory_region(r->start, n);
    bool good = true;
    for (size_t i = 0; i < n && good; i++)
        good = r->start[i] == CANARY;
    __asan_poison_memory_region(r->start, n);
    return good;
}

bool plumb_guard_intact(plumb_guards *g, const void *p)
{
    for (plumb_guard_region *r = g->first; r; r = r->next)
        if (r->data == p)
            return intact(r);
    return false;
}

bool plumb_guards_release(plumb_guards *g)
{
    bool good = true;
    while (g->first) {
        plumb_guard_region *r = g->first;
        g->first = r->next;
        good = intact(r) && good;
        size_t size = r->pages * PAGE;
        __asan_unpoison_memory_region(r->start, size);
        munmap(r->start, size + PAGE);
        free(r);
    }
    return good;
}
