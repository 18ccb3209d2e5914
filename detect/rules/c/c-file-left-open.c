int restore(FILE *in, const char *path, long size) {
    char block[512];
    // ruleid: c-file-left-open
    FILE *out = fopen(path, "wb");
    if (!out) return -1;
    while (size > 0) {
        if (fread(block, 1, 512, in) != 512)
            return -1;
        fwrite(block, 1, 512, out);
        size -= 512;
    }
    fclose(out);
    return 0;
}

int header(const char *path, struct head *h) {
    // ruleid: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (!fp) return -1;
    if (fread(h, sizeof *h, 1, fp) != 1)
        return -1;
    fclose(fp);
    return 0;
}

char *slurp(const char *path, size_t n) {
    // ruleid: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (!fp) return NULL;
    char *b = malloc(n);
    if (!b) return NULL;
    fread(b, 1, n, fp);
    fclose(fp);
    return b;
}

int right(const char *path, struct head *h) {
    // ok: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (!fp) return -1;
    if (fread(h, sizeof *h, 1, fp) != 1) {
        fclose(fp);
        return -1;
    }
    fclose(fp);
    return 0;
}

int right2(const char *path) {
    // ok: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (!fp) return -1;
    fclose(fp);
    return 0;
}

int right3(const char *path, struct head *h) {
    // ok: c-file-left-open
    FILE *fp = fopen(path, "rb");
    if (!fp) return -1;
    int ok = fread(h, sizeof *h, 1, fp) == 1;
    fclose(fp);
    return ok ? 0 : -1;
}
