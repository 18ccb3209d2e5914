void copy(char *dst, const char *src, size_t size) {
    size_t i = 0;
    while (*src && i < size)
        dst[i++] = *src++;
    // ruleid: c-terminator-after-copy-loop
    dst[i] = '\0';
}

void copy2(char *dst, size_t size, const char *src) {
    size_t i;
    for (i = 0; src[i] && i < size; i++)
        dst[i] = src[i];
    // ruleid: c-terminator-after-copy-loop
    dst[i] = 0;
}

void local(const char *s) {
    char word[32];
    int i = 0;
    while (s[i] != ' ' && i < 32) {
        word[i] = s[i];
        i++;
    }
    // ruleid: c-terminator-after-copy-loop
    word[i] = '\0';
}

void right(char *dst, const char *src, size_t size) {
    size_t i = 0;
    while (*src && i < size - 1)
        dst[i++] = *src++;
    // ok: c-terminator-after-copy-loop
    dst[i] = '\0';
}

void right2(char *dst, const char *src, size_t size) {
    size_t i = 0;
    while (*src && i + 1 < size)
        dst[i++] = *src++;
    // ok: c-terminator-after-copy-loop
    dst[i] = '\0';
}

void right3(char *dst, const char *src, size_t n) {
    size_t i;
    char *copy = malloc(n + 1);
    for (i = 0; i < n; i++)
        copy[i] = src[i];
    // ok: c-terminator-after-copy-loop
    copy[i] = 0;
}
