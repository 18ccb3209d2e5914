    va_start(ap, fmt);
    // ruleid: c-snprintf-return-index
    len = vsnprintf(buf, size, fmt, ap);
    va_end(ap);
    buf[len] = '\0';
    if (
