void word(const char *s, struct rule *r) {
    char word[24];
    size_t len = 0;
    // ruleid: c-word-loop-unbounded
    while (isalpha((unsigned char)*s))
        word[len++] = *s++;
    word[len] = 0;
    keep(r, word);
}

void value(const char *p) {
    char buf[64];
    int i = 0;
    // ruleid: c-word-loop-unbounded
    while (*p && *p != '&') {
        buf[i++] = *p++;
    }
    buf[i] = 0;
    use(buf);
}

void line(FILE *f) {
    char text[80];
    int n = 0, c;
    // ruleid: c-word-loop-unbounded
    while ((c = fgetc(f)) != '\n' && c != EOF) {
        text[n++] = c;
    }
    text[n] = 0;
    use(text);
}

void right(const char *p) {
    char buf[64];
    size_t i = 0;
    // ok: c-word-loop-unbounded
    while (*p && i < sizeof(buf) - 1)
        buf[i++] = *p++;
    buf[i] = 0;
}

void right2(const char *p) {
    char buf[64];
    int i = 0;
    // ok: c-word-loop-unbounded
    while (*p) {
        if (i >= 63) break;
        buf[i++] = *p++;
    }
    buf[i] = 0;
}

void number(unsigned v, char *out) {
    char buf[12];
    int i = 0;
    // ok: c-word-loop-unbounded
    while (v) {
        buf[i++] = '0' + v % 10;
        v /= 10;
    }
    keep_digits(out, buf, i);
}
