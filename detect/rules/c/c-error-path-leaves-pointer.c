int client_connect(struct client *c, const char *host) {
    c->host = strdup(host);
    c->buffer = malloc(4096);
    c->fd = tcp_open(host);
    // ruleid: c-error-path-leaves-pointer
    if (c->fd < 0) {
        free(c->buffer);
        free(c->host);
        return -1;
    }
    return 0;
}

bool load(struct doc *d, const char *path) {
    d->text = malloc(1000);
    // ruleid: c-error-path-leaves-pointer
    if (!fill(d->text, path)) {
        free(d->text);
        return false;
    }
    return true;
}

int open_it(struct reader *r) {
    r->buf = malloc(100);
    // ruleid: c-error-path-leaves-pointer
    if (start(r) != 0) {
        log_error("start");
        free(r->buf);
        return -1;
    }
    return 0;
}

int right(struct client *c, const char *host) {
    c->host = strdup(host);
    // ok: c-error-path-leaves-pointer
    if (tcp_open(host) < 0) {
        free(c->host);
        c->host = NULL;
        return -1;
    }
    return 0;
}

struct client *own(struct client *c) {
    c->host = strdup("x");
    // ok: c-error-path-leaves-pointer
    if (c->fd < 0) {
        free(c->host);
        free(c);
        return NULL;
    }
    return c;
}

int local(const char *host) {
    char *h = strdup(host);
    // ok: c-error-path-leaves-pointer
    if (tcp_open(h) < 0) {
        free(h);
        return -1;
    }
    return 0;
}
