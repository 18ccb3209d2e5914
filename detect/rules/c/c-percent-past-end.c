void decode(char *s, char *out) {
    while (*s) {
        // ruleid: c-percent-past-end
        if (*s == '%') {
            *out++ = hex(s + 1);
            s += 3;
        } else {
            *out++ = *s++;
        }
    }
}

void qp(const char *s, char *out) {
    for (; *s; s++) {
        // ruleid: c-percent-past-end
        if (*s == '=') {
            *out++ = hex2(s);
            s += 2;
        }
    }
}

void idx(const char *in, char *out) {
    int i = 0, j = 0;
    while (in[i]) {
        // ruleid: c-percent-past-end
        if (in[i] == '%') {
            out[j++] = unhex(&in[i + 1]);
            i += 3;
        } else
            out[j++] = in[i++];
    }
}

void right(char *s, char *out) {
    while (*s) {
        // ok: c-percent-past-end
        if (*s == '%' && isxdigit(s[1]) && isxdigit(s[2])) {
            *out++ = hex(s + 1);
            s += 3;
        } else
            *out++ = *s++;
    }
}

void right2(char *s, char *out) {
    while (*s) {
        // ok: c-percent-past-end
        if (*s == '%') {
            if (!isxdigit(s[1]) || !isxdigit(s[2])) return;
            *out++ = hex(s + 1);
            s += 3;
        }
    }
}

void other(char *s) {
    // ok: c-percent-past-end
    if (*s == '/') {
        s += 2;
    }
    use(s);
}
