#include <stdlib.h>

void build(struct set *s, struct huff *tree) {
    int total = sum(s);
    // ruleid: c-alloc-multiplication-any
    s->samples = x_malloc(total * sizeof(float));
}

void grow(struct set *s, struct huff *tree, struct pool *pool, int total) {
    // ruleid: c-alloc-multiplication-any
    s->a = x_malloc(total * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->b = x_malloc(total * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->links = p_alloc(pool, total * sizeof(void *));
    // ruleid: c-alloc-multiplication-any
    tree->codes = (unsigned *)x_malloc(tree->n * sizeof(unsigned));
    // ok: c-alloc-multiplication-any
    s->head = malloc(4 * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->tail = malloc(MAX_TAIL * sizeof(float));
    // ok: c-alloc-multiplication-any
    s->other = calloc(total, sizeof(float));
}

int fill(struct run *run, int argc, char **argv, struct run *to) {
    // ok: c-alloc-multiplication-any
    run->words = x_malloc(sizeof(char *) * argc);
    // ok: c-alloc-multiplication-any
    run->more = x_malloc((run->argc - 1) * sizeof(char *));
    int names = run->argc - 3;
    // ok: c-alloc-multiplication-any
    run->names = x_malloc(sizeof(char *) * names);
    // ok: c-alloc-multiplication-any
    to->words = x_malloc(sizeof(char *) * names_in(to));
    // ruleid: c-alloc-multiplication-any
    to->all = x_malloc(sizeof(long) * to->total);
    return 0;
}

void push(struct stack *st, struct frame f) {
    if (st->used == st->room) {
        st->room *= 2;
        // ok: c-alloc-multiplication-any
        st->all = x_realloc(st->all, st->room * sizeof(struct frame));
    }
    st->all[st->used++] = f;
}

char **words(const char *text) {
    char **all = NULL;
    int n = 0;
    while ((text = next_word(text)) != NULL) {
        n++;
        // ok: c-alloc-multiplication-any
        all = x_realloc(all, n * sizeof(char *));
        all[n - 1] = copy_word(text);
    }
    return all;
}

void start(struct loop *loop, struct module_conf *module_conf) {
    // ok: c-alloc-multiplication-any
    loop->events = x_alloc(sizeof(struct event) * module_conf->events, loop->log);
    // ok: c-alloc-multiplication-any
    loop->table = x_alloc(16 * sizeof(int) + loop->line, loop->log);
}
