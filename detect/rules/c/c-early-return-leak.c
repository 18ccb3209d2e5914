#include <stdlib.h>

int process(const char *in) {
    // ruleid: c-early-return-leak
    char *copy = strdup(in);
    if (!copy) return -1;
    if (strlen(copy) < 3)
        return -1;
    use(copy);
    free(copy);
    return 0;
}

int load(FILE *fp, size_t n) {
    // ruleid: c-early-return-leak
    char *buf = malloc(n);
    if (buf == NULL) return -1;
    if (fread(buf, 1, n, fp) != n)
        return -1;
    use(buf);
    free(buf);
    return 0;
}

int table(int fd) {
    // ruleid: c-early-return-leak
    int *t = calloc(10, sizeof(int));
    if (read(fd, t, 40) < 40) {
        return 0;
    }
    use(t);
    free(t);
    return 1;
}

int right(const char *in) {
    // ok: c-early-return-leak
    char *copy = strdup(in);
    if (!copy) return -1;
    if (strlen(copy) < 3) {
        free(copy);
        return -1;
    }
    free(copy);
    return 0;
}

int right2(const char *in) {
    // ok: c-early-return-leak
    char *copy = strdup(in);
    if (copy == NULL) return -1;
    use(copy);
    free(copy);
    return 0;
}

int right3(const char *in) {
    if (strlen(in) < 3) return -1;
    // ok: c-early-return-leak
    char *copy = strdup(in);
    use(copy);
    free(copy);
    return 0;
}
