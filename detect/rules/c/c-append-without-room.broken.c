static void on_chunk(struct conn *c, const char *data, size_t n) {
    // ruleid: c-append-without-room
    memcpy(c->buf + c->used, data, n);
    c->used += n;
    if (memchr(c->
