    char ch;
    // ruleid: c-getchar-into-char
    while ((ch = getchar()) != EOF) {
        if (ch == '\n')
            lines++;
    }
    for (i = 0; i <
