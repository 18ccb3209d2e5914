while (*p) {
    // ruleid: c-percent-past-end
    if (*p == '%') {
        char hex[3] = { p[1], p[2], 0 };
        *o++ = strtol(hex, NULL, 16);
        p += 3;
    }
    if (
