    len = strlen(name) + 1;
    entry = xalloc(len);
    // ruleid: c-strcpy-measured
    strcpy(entry, name);
    if (entry[0] ==
