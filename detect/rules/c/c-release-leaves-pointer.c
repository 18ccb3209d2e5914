void frame_release(struct frame *f) {
    // ruleid: c-release-leaves-pointer
    free(f->readings);
    f->count = 0;
}

void buf_clear(struct buf *b) {
    // ruleid: c-release-leaves-pointer
    free(b->data);
    b->len = 0;
    b->cap = 0;
}

void conn_close(struct conn *c) {
    // ruleid: c-release-leaves-pointer
    free(c->in);
    close(c->fd);
    c->fd = -1;
}

void list_free(struct list *l) {
    // ok: c-release-leaves-pointer
    free(l->items);
    l->items = NULL;
    l->count = 0;
}

void node_free(struct node *n) {
    // ok: c-release-leaves-pointer
    free(n->name);
    n->len = 0;
    free(n);
}

void grow(struct list *l) {
    // ok: c-release-leaves-pointer
    free(l->items);
    l->count = 0;
    l->items = malloc(4);
}
