int patient(struct store *s, struct patient *p) {
    // ruleid: c-read-result-ignored
    fread(p, sizeof(*p), 1, s->fp);
    return 0;
}

void answer(int fd, char *buf) {
    // ruleid: c-read-result-ignored
    read(fd, buf, 100);
    use(buf);
}

void packet(int fd, struct head *h) {
    // ruleid: c-read-result-ignored
    recv(fd, h, sizeof *h, 0);
    handle(h);
}

int right(struct store *s, struct patient *p) {
    // ok: c-read-result-ignored
    if (fread(p, sizeof(*p), 1, s->fp) != 1) return -1;
    // ok: c-read-result-ignored
    size_t n = fread(p, sizeof(*p), 1, s->fp);
    // ok: c-read-result-ignored
    n += fread(p, sizeof(*p), 1, s->fp);
    // ok: c-read-result-ignored
    return fread(p, sizeof(*p), 1, s->fp) == 1;
}

void drain(int fd, char *b) {
    // ok: c-read-result-ignored
    (void)read(fd, b, 1);
}
