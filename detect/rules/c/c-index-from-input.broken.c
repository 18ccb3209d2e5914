    row = strtol(argv[1], NULL, 10);
    // ruleid: c-index-from-input
    printf("%s\n", names[row]);
    for (i = 0; i <
