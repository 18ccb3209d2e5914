    struct sockaddr_un addr;
    char label[32];
    // ruleid: c-strncpy-unterminated
    strncpy(label, argv[1], sizeof(label));
    for (i = 0; i <
