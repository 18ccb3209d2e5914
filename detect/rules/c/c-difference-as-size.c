int crop(struct image *img, int from, int to) {
    // ruleid: c-difference-as-size
    size_t span = (size_t)(to - from) * 3;
    return fill(img, span);
}

char *part(const char *s, int start, int end) {
    // ruleid: c-difference-as-size
    size_t n = (size_t)(end - start);
    return strndup(s + start, n);
}

void clear(char *b, int first, int last) {
    // ruleid: c-difference-as-size
    memset(b + first, 0, (size_t)(last - first));
}

char *part_checked(const char *s, int start, int end) {
    if (end < start) return NULL;
    // ok: c-difference-as-size
    return strndup(s + start, (size_t)(end - start));
}

size_t length(const char *begin, const char *end) {
    // ok: c-difference-as-size
    return (size_t)(end - begin);
}

char *part_order(const char *s, int start, int end) {
    if (start < end)
        // ok: c-difference-as-size
        return strndup(s + start, (size_t)(end - start));
    return NULL;
}
