void state(int fd, const struct guest *g) {
    // ruleid: c-struct-sent-unset
    struct info info;
    info.room = g->room;
    send(fd, &info, sizeof(info), 0);
}

int save(FILE *f, int id) {
    // ruleid: c-struct-sent-unset
    struct record r;
    r.id = id;
    snprintf(r.name, sizeof r.name, "x");
    fwrite(&r, sizeof(r), 1, f);
    return 0;
}

int reply(int fd, int code) {
    // ruleid: c-struct-sent-unset
    struct answer a;
    a.code = code;
    if (write(fd, &a, sizeof(a)) < 0) return -1;
    return 0;
}

void right(int fd, int code) {
    // ok: c-struct-sent-unset
    struct answer a;
    memset(&a, 0, sizeof(a));
    a.code = code;
    send(fd, &a, sizeof(a), 0);
}

void right2(int fd, int code) {
    // ok: c-struct-sent-unset
    struct answer a = {0};
    a.code = code;
    send(fd, &a, sizeof(a), 0);
}

void right3(int fd) {
    // ok: c-struct-sent-unset
    struct answer a;
    fill_answer(&a);
    send(fd, &a, sizeof(a), 0);
}
