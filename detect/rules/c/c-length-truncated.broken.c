    // ruleid: c-length-truncated
    short n = strlen(line);
    char *copy = malloc(n + 1);
    if (copy ==
