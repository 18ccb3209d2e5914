    while ((c = getc(in)) != EOF) {
        // ruleid: c-realloc-same-pointer
        buf = realloc(buf, n + 1);
        buf[n++] = c; if (n >
