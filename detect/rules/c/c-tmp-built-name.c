int spool(const struct image *img, const char *job) {
    char path[128];
    // ruleid: c-tmp-built-name
    snprintf(path, sizeof(path), "/tmp/kiosk-%s.rgb", job);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    return fd;
}

FILE *scratch(void) {
    char name[64];
    // ruleid: c-tmp-built-name
    sprintf(name, "/tmp/job.%d", getpid());
    FILE *f = fopen(name, "w");
    return f;
}

FILE *scratch2(int id) {
    char name[64];
    // ruleid: c-tmp-built-name
    snprintf(name, sizeof name, "/var/tmp/x%d", id);
    return fopen(name, "w");
}

int right(const char *job) {
    char path[128];
    // ok: c-tmp-built-name
    snprintf(path, sizeof(path), "/tmp/kiosk-%s.rgb", job);
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    return fd;
}

int right2(const char *job) {
    char path[128];
    // ok: c-tmp-built-name
    snprintf(path, sizeof(path), "/tmp/kiosk-%s-XXXXXX", job);
    int fd = mkstemp(path);
    return fd;
}

int other(const char *job) {
    char path[128];
    // ok: c-tmp-built-name
    snprintf(path, sizeof(path), "/srv/kiosk-%s.rgb", job);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    return fd;
}
