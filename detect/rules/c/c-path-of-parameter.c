static void serve_file(int client, const char *url_path) {
    char path[PATH_MAX];
    // ruleid: c-path-of-parameter
    if (snprintf(path, sizeof(path), "%s%s", DOC_ROOT, url_path) >= (int)sizeof(path))
        return;
    int fd = open(path, O_RDONLY);
    send_all(client, fd);
}

static FILE *open_stage(const struct manifest *m) {
    char path[512];
    // ruleid: c-path-of-parameter
    snprintf(path, sizeof(path), "%s/%s", STAGE_DIR, m->file);
    return fopen(path, "wb");
}

int drop(const char *name) {
    char p[256];
    // ruleid: c-path-of-parameter
    snprintf(p, sizeof p, "/srv/files/%s", name);
    return unlink(p);
}

int checked(const char *name) {
    char p[256];
    if (strstr(name, "..") || strchr(name, '/')) return -1;
    // ok: c-path-of-parameter
    snprintf(p, sizeof p, "/srv/files/%s", name);
    return unlink(p);
}

int numbered(int id) {
    char p[256];
    // ok: c-path-of-parameter
    snprintf(p, sizeof p, "/srv/files/%d", id);
    return unlink(p);
}

int label(const char *name) {
    char p[256];
    // ok: c-path-of-parameter
    snprintf(p, sizeof p, "files/%s", name);
    return print(p);
}
