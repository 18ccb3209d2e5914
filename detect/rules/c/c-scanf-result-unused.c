void decode(char *s, char *out) {
    while (*s) {
        if (*s == '%') {
            // ruleid: c-scanf-result-unused
            int c;
            sscanf(s + 1, "%2x", &c);
            *out++ = (char)c;
            s += 3;
        } else
            *out++ = *s++;
    }
}

int ask(void) {
    // ruleid: c-scanf-result-unused
    int n;
    printf("How many? ");
    scanf("%d", &n);
    return n;
}

int first(FILE *f) {
    // ruleid: c-scanf-result-unused
    unsigned n;
    fscanf(f, "%u", &n);
    return n;
}

int right(void) {
    // ok: c-scanf-result-unused
    int n;
    if (scanf("%d", &n) != 1) return -1;
    return n;
}

int right2(const char *s) {
    // ok: c-scanf-result-unused
    int n = 0;
    sscanf(s, "%d", &n);
    return n;
}

int right3(const char *s) {
    // ok: c-scanf-result-unused
    int n;
    int got = sscanf(s, "%d", &n);
    return got == 1 ? n : 0;
}
