// An arena is the memory of one parse. tree-sitter allocates from it, and it is
// thrown away as a whole. That makes parsing faster, and it allows to leave the
// library in the middle of its work (longjmp) when a text takes too much time or
// memory, which some texts do between two of its progress callbacks.
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

typedef struct arena arena;

arena *arena_new(void);
void arena_delete(arena *a);

enum { ARENA_OVER = 1, ARENA_LATE };

// arena_enter makes a the memory of the calling thread until arena_leave. Once a
// limit is passed, the next allocation jumps to arena_exit with ARENA_OVER or, past
// the deadline, ARENA_LATE.
void arena_enter(arena *a, size_t bytes, int64_t allocations, int64_t deadline);
void arena_leave(arena *a);

// arena_unbound lifts the limits: from now on the library is not left.
void arena_unbound(arena *a);
jmp_buf *arena_exit(arena *a);

// Processor time of the calling thread, in nanoseconds.
int64_t cpu_time(void);

// For ts_set_allocator. Outside an arena they are malloc and its kin.
void *arena_malloc(size_t size);
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *old, size_t size);
void arena_free(void *block);
