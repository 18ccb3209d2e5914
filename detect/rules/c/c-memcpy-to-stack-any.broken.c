    char value[512];
    int n = (int)(str - val);
    if (n > 511) n = 511;
    // ruleid: c-memcpy-to-stack-any
    if (n) memcpy(value, val, n);
    value[n] = 0;
    for (i = 0; i <
