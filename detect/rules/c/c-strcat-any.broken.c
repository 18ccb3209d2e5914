    if (verbose)
        // ruleid: c-strcat-any
        strcat(flags, "-v ");
    for (i = 0; i <
