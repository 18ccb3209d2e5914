int add(const char *path, const char *text, int n) {
    FILE *fp = fopen(path, "ab");
    // ruleid: c-fclose-null
    if (fp && n > 0) {
        fwrite(text, 1, n, fp);
    }
    fclose(fp);
    return n;
}

void one(const char *path) {
    FILE *fp = fopen(path, "w");
    // ruleid: c-fclose-null
    if (fp) {
        fputs("x", fp);
    }
    fclose(fp);
}

void two(const char *path) {
    FILE *fp = fopen(path, "w");
    // ruleid: c-fclose-null
    if (fp != NULL) {
        fputs("x", fp);
    }
    fclose(fp);
}

int right(const char *path, int n) {
    FILE *fp = fopen(path, "w");
    if (!fp) return -1;
    // ok: c-fclose-null
    if (fp && n > 0) {
        fputs("x", fp);
    }
    fclose(fp);
    return 0;
}

void right2(const char *path) {
    FILE *fp = fopen(path, "w");
    // ok: c-fclose-null
    if (fp) {
        fputs("x", fp);
        fclose(fp);
    }
}

void right3(const char *path) {
    FILE *fp = fopen(path, "w");
    // ok: c-fclose-null
    if (fp) {
        fputs("x", fp);
    }
    if (fp) fclose(fp);
}
