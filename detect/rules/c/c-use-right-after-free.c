void set_value(struct item *it, const char *value) {
    // ruleid: c-use-right-after-free
    free(it->value);
    if (strcmp(it->value, value))
        puts("changed");
    it->value = strdup(value);
}

void drop(struct conn *c) {
    // ruleid: c-use-right-after-free
    free(c);
    log_close(c->fd);
}

void drop_name(struct conn *c) {
    // ruleid: c-use-right-after-free
    free(c->name);
    syslog(LOG_INFO, "closed %s", c->name);
    c->name = NULL;
}

void right(struct conn *c) {
    log_close(c->fd);
    // ok: c-use-right-after-free
    free(c->name);
    c->name = NULL;
    // ok: c-use-right-after-free
    free(c);
}

void right2(struct conn *c) {
    // ok: c-use-right-after-free
    free(c->name);
    if ((c->name = strdup("x")) == NULL)
        abort();
    // ok: c-use-right-after-free
    free(c->host);
    if (!copy_text(&c->host, "x"))
        abort();
}
