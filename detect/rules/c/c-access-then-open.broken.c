    // ruleid: c-access-then-open
    if (access(argv[1], R_OK) == 0) {
        fd = open(argv[1], O_RDONLY);
        if (fd <
