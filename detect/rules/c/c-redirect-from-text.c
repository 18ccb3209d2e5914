void go(int fd, const char *next) {
    char head[512];
    // ruleid: c-redirect-from-text
    snprintf(head, sizeof head, "HTTP/1.1 302 Found\r\nLocation: %s\r\n\r\n", next);
    send_text(fd, head);
}

void cgi(const char *url) {
    // ruleid: c-redirect-from-text
    printf("Location: %s\r\n\r\n", url);
}

void file(FILE *f, struct request *r) {
    // ruleid: c-redirect-from-text
    fprintf(f, "Status: 302\r\nLocation: %s\r\n\r\n", r->return_url);
}

void right(const char *next) {
    if (next[0] != '/' || next[1] == '/') return;
    // ok: c-redirect-from-text
    printf("Location: %s\r\n\r\n", next);
}

void fixed(const char *self, const char *next) {
    // ok: c-redirect-from-text
    printf("Location: /login\r\n\r\n");
    // ok: c-redirect-from-text
    printf("Link: %s\r\n", next);
}
