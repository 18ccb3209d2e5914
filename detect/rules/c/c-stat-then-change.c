int hand_over(const char *path, uid_t uid, gid_t gid) {
    struct stat st;
    // ruleid: c-stat-then-change
    if (lstat(path, &st))
        return -1;
    if (!S_ISREG(st.st_mode)) return -1;
    if (chown(path, uid, gid))
        return -1;
    return 0;
}

int tidy(const char *p) {
    struct stat st;
    // ruleid: c-stat-then-change
    if (stat(p, &st) != 0) return -1;
    return unlink(p);
}

void open_up(const char *p) {
    // ruleid: c-stat-then-change
    if (access(p, F_OK) != 0) return;
    chmod(p, 0640);
}

int right(int fd, uid_t u) {
    struct stat st;
    // ok: c-stat-then-change
    if (fstat(fd, &st)) return -1;
    return fchown(fd, u, -1);
}

int other(const char *a, const char *b) {
    struct stat st;
    // ok: c-stat-then-change
    if (stat(a, &st)) return -1;
    return unlink(b);
}

int only(const char *a) {
    struct stat st;
    // ok: c-stat-then-change
    if (stat(a, &st)) return -1;
    return st.st_size > 0;
}
