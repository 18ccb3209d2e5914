    char number[24];
    size_t len = src - start;
    // ruleid: c-memcpy-to-stack
    memcpy(number, start, len);
    number[len] = 0;
    if (strtod(number, NULL) >
