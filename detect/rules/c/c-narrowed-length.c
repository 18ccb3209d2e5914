char *body(const struct request *r) {
    // ruleid: c-narrowed-length
    short room = (short)r->length;
    char *b = malloc(room);
    return b;
}

void copy(char *dst, const struct msg *m) {
    // ruleid: c-narrowed-length
    uint8_t n = m->length;
    if (n > 100) return;
    memcpy(dst, m->data, m->length);
}

void *take(struct hdr *h) {
    // ruleid: c-narrowed-length
    unsigned short n = h->total_size;
    void *p = malloc(n);
    return p;
}

char *right(const struct request *r) {
    // ok: c-narrowed-length
    size_t room = r->length;
    return malloc(room);
}

void other(const struct request *r) {
    // ok: c-narrowed-length
    short port = r->port;
    bind_to(port);
    // ok: c-narrowed-length
    short len = r->length;
    print(len);
}
