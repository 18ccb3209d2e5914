    char buf[64];
    // ruleid: c-strcpy-to-stack-any
    strcpy(buf, prefix);
    *lp = strlen(buf) +
