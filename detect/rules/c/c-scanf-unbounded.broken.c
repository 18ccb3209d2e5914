    printf("word? ");
    // ruleid: c-scanf-unbounded
    while (scanf("%s", buf) != EOF && n <
