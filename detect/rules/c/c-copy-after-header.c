int send_query(int sock, const uint8_t *question, size_t len) {
    uint8_t msg[512] = { 0 };
    msg[2] = 1;
    // ruleid: c-copy-after-header
    memcpy(msg + 12, question, len);
    return send(sock, msg, len + 12, 0);
}

void frame(int fd, const char *text, size_t n) {
    char out[128];
    out[0] = 2;
    // ruleid: c-copy-after-header
    memcpy(&out[1], text, n);
    write(fd, out, n + 1);
}

void packet(int fd, const struct blob *b, uint8_t size) {
    unsigned char p[64];
    // ruleid: c-copy-after-header
    memcpy(p + 4, b->bytes, size);
    write(fd, p, size + 4);
}

int right(int sock, const uint8_t *question, size_t len) {
    uint8_t msg[512] = { 0 };
    if (len > sizeof(msg) - 12) return -1;
    // ok: c-copy-after-header
    memcpy(msg + 12, question, len);
    return send(sock, msg, len + 12, 0);
}

void fixed(int fd, const char *text) {
    char out[128];
    // ok: c-copy-after-header
    memcpy(out + 1, text, 16);
    // ok: c-copy-after-header
    memcpy(out + 17, text, sizeof(int));
    write(fd, out, 21);
}

void heap(const char *text, size_t n) {
    char *out = malloc(n + 1);
    // ok: c-copy-after-header
    memcpy(out + 1, text, n);
    keep(out);
}
