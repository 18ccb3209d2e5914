#define _POSIX_C_SOURCE 200809L

#include "arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	CHUNK = 256 << 10,    // taken from the system at a time
	LARGE = 32 << 10,     // blocks above come from the system directly
	CLASSES = 64 + 5,     // 16, 32 … 1024 bytes, then 2, 4 … 32 kB
	CHECK_EVERY = 256,    // allocations between two looks at the clock
};

// A block lies behind its header.
typedef struct header {
	size_t size;         // usable bytes
	struct header *next; // free list, or list of large blocks
	struct header **at;  // large blocks: what points here
	size_t pad;
} header;

typedef struct chunk {
	struct chunk *next;
	size_t pad;
} chunk;

struct arena {
	chunk *chunks; // the first is kept over parses
	char *top, *end;
	header *freed[CLASSES];
	header *large;
	size_t used, limit;
	int64_t deadline;
	int64_t count, most; // allocations
	jmp_buf exit;
};

static _Thread_local arena *current;

int64_t cpu_time(void) {
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

arena *arena_new(void) { return calloc(1, sizeof(arena)); }

jmp_buf *arena_exit(arena *a) { return &a->exit; }

// reset gives everything back but the first chunk.
static void reset(arena *a) {
	while (a->large) {
		header *h = a->large;
		a->large = h->next;
		free(h);
	}
	while (a->chunks && a->chunks->next) {
		chunk *c = a->chunks;
		a->chunks = c->next;
		free(c);
	}
	memset(a->freed, 0, sizeof a->freed);
	a->top = a->chunks ? (char *)(a->chunks + 1) : NULL;
	a->end = a->chunks ? (char *)a->chunks + CHUNK : NULL;
	a->used = 0;
	a->count = 0;
}

void arena_delete(arena *a) {
	reset(a);
	free(a->chunks);
	free(a);
}

void arena_enter(arena *a, size_t bytes, int64_t allocations, int64_t deadline) {
	a->limit = bytes;
	a->most = allocations;
	a->deadline = deadline;
	current = a;
}

void arena_unbound(arena *a) {
	a->limit = SIZE_MAX;
	a->most = a->deadline = INT64_MAX;
}

void arena_leave(arena *a) {
	current = NULL;
	reset(a);
}

static void leave_if_over(arena *a) {
	bool late = ++a->count % CHECK_EVERY == 0 && cpu_time() > a->deadline;
	if (late || a->used > a->limit || a->count > a->most) {
		current = NULL;
		longjmp(a->exit, late ? ARENA_LATE : ARENA_OVER);
	}
}

// class_of returns the class whose blocks hold size bytes, and that many bytes.
static int class_of(size_t size, size_t *bytes) {
	if (size <= 1024) {
		int c = size ? (int)((size + 15) / 16 - 1) : 0;
		*bytes = (size_t)(c + 1) * 16;
		return c;
	}
	int c = 64;
	for (*bytes = 2048; *bytes < size; *bytes *= 2) c++;
	return c;
}

static void *allocate_large(arena *a, size_t size) {
	header *h = malloc(sizeof *h + size);
	a->used += size;
	if (!h) longjmp(a->exit, ARENA_OVER);
	h->size = size;
	h->next = a->large;
	h->at = &a->large;
	if (h->next) h->next->at = &h->next;
	a->large = h;
	return h + 1;
}

static void *allocate(arena *a, size_t size) {
	leave_if_over(a);
	if (size > LARGE) return allocate_large(a, size);
	size_t bytes;
	int c = class_of(size, &bytes);
	header *h = a->freed[c];
	if (h) {
		a->freed[c] = h->next;
		return h + 1;
	}
	if ((size_t)(a->end - a->top) < sizeof *h + bytes) {
		chunk *fresh = malloc(CHUNK);
		if (!fresh) longjmp(a->exit, ARENA_OVER);
		a->used += CHUNK;
		fresh->next = a->chunks;
		a->chunks = fresh;
		a->top = (char *)(fresh + 1);
		a->end = (char *)fresh + CHUNK;
	}
	h = (header *)a->top;
	a->top += sizeof *h + bytes;
	h->size = bytes;
	return h + 1;
}

void *arena_malloc(size_t size) { return current ? allocate(current, size) : malloc(size); }

void *arena_calloc(size_t count, size_t size) {
	if (!current) return calloc(count, size);
	void *block = allocate(current, count * size);
	return memset(block, 0, count * size);
}

void arena_free(void *block) {
	if (!current) {
		free(block);
		return;
	}
	if (!block) return;
	header *h = (header *)block - 1;
	if (h->size > LARGE) {
		*h->at = h->next;
		if (h->next) h->next->at = h->at;
		current->used -= h->size;
		free(h);
		return;
	}
	size_t bytes;
	int c = class_of(h->size, &bytes);
	h->next = current->freed[c];
	current->freed[c] = h;
}

void *arena_realloc(void *old, size_t size) {
	if (!current) return realloc(old, size);
	if (!old) return allocate(current, size);
	header *h = (header *)old - 1;
	if (h->size >= size) return old;
	void *block = allocate(current, size);
	memcpy(block, old, h->size);
	arena_free(old);
	return block;
}
