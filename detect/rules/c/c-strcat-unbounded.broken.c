    for (i = 1; i < argc; i++) {
        // ruleid: c-strcat-unbounded
        strcat(command, argv[i]);
        if (strlen(command) >
