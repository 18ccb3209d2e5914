void chat(struct player *from, const char *body) {
    char text[200];
    // ruleid: c-sprintf-string-to-stack
    sprintf(text, "[%s] %s\n", from->nick, body);
    send_all(text);
}

void reply(int fd, const char *fmt, ...) {
    char text[512];
    va_list ap;
    va_start(ap, fmt);
    // ruleid: c-sprintf-string-to-stack
    vsprintf(text, fmt, ap);
    va_end(ap);
}

void path(const char *name) {
    char p[64];
    // ruleid: c-sprintf-string-to-stack
    sprintf(p, "logs/%s.log", name);
    open_it(p);
}

void right(const char *name, int n) {
    char p[64];
    // ok: c-sprintf-string-to-stack
    snprintf(p, sizeof p, "logs/%s.log", name);
    // ok: c-sprintf-string-to-stack
    sprintf(p, "logs/%d.log", n);
    // ok: c-sprintf-string-to-stack
    sprintf(p, "%.20s", name);
}

void measured(const char *name) {
    char p[64];
    if (strlen(name) > 40) return;
    // ok: c-sprintf-string-to-stack
    sprintf(p, "logs/%s.log", name);
}
