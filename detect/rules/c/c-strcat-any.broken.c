    if (verbose)
        // ruleid: c-strcat-any
        strcat(flags, SUFFIX);
    for (i = 0; i <
