int find_protocol(const char *filename, int allow) {
    // ruleid: c-buffer-beside-text
    char protocol[128];
    const char *p = filename;
    return allow;
}

int compare(char *a, char *b) {
    // ruleid: c-buffer-beside-text
    char left[64];
    // ok: c-buffer-beside-text
    char right[64];
    snprintf(right, sizeof right, "%s", b);
    return right[0] - a[0];
}

int good(const char *name) {
    // ok: c-buffer-beside-text
    char copy[32];
    if (strlcpy(copy, name, sizeof copy) >= sizeof copy) return -1;
    // ok: c-buffer-beside-text
    int table[16];
    return use(copy);
}
