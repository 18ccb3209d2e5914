void serve(int fd) {
    char buf[512];
    char line[BUFSIZE];
    ssize_t n;
    while ((n = recv(fd, buf, sizeof buf, 0)) > 0) {
        // ruleid: c-terminator-after-full-read
        buf[n] = '\0';
        use(buf);
    }
    n = read(fd, line, BUFSIZE);
    if (n < 0) return;
    // ruleid: c-terminator-after-full-read
    line[n] = 0;
}

void tls(SSL *ssl) {
    char buf[1024];
    int n = SSL_read(ssl, buf, sizeof(buf));
    // ruleid: c-terminator-after-full-read
    if (n > 0) buf[n] = 0;
}

void right(int fd) {
    char buf[512];
    char line[BUFSIZE];
    ssize_t n;
    while ((n = recv(fd, buf, sizeof buf - 1, 0)) > 0) {
        // ok: c-terminator-after-full-read
        buf[n] = '\0';
        use(buf);
    }
    n = read(fd, line, BUFSIZE - 1);
    if (n < 0) return;
    // ok: c-terminator-after-full-read
    line[n] = 0;
    n = read(fd, buf, sizeof(buf));
    if (n == sizeof(buf)) return;
    // ok: c-terminator-after-full-read
    buf[n] = 1;
}
