#include <stdlib.h>

void append(struct mail *m, const char *line, size_t n) {
    // ruleid: c-realloc-unchecked
    m->body = realloc(m->body, m->len + n + 1);
    memcpy(m->body + m->len, line, n + 1);
    m->len += n;
}

void push(struct list *l, int v) {
    // ruleid: c-realloc-unchecked
    l->items = realloc(l->items, (l->n + 1) * sizeof(int));
    l->items[l->n] = v;
    l->n++;
}

char *cat(char *a, const char *b) {
    // ruleid: c-realloc-unchecked
    a = (char *)realloc(a, strlen(a) + strlen(b) + 1);
    strcat(a, b);
    return a;
}

int right(struct list *l, int v) {
    // ok: c-realloc-unchecked
    int *p = realloc(l->items, (l->n + 1) * sizeof(int));
    if (!p) return -1;
    p[l->n++] = v;
    l->items = p;
    return 0;
}

void right2(struct list *l, int v) {
    // ok: c-realloc-unchecked
    l->items = realloc(l->items, (l->n + 1) * sizeof(int));
    if (l->items == NULL) abort();
    l->items[l->n] = v;
}

void right3(struct list *l, int v) {
    // ok: c-realloc-unchecked
    l->items = xrealloc(l->items, (l->n + 1) * sizeof(int));
    l->items[l->n] = v;
}
