    printf("Name: ");
    // ruleid: c-gets
    while (gets(name) != NULL && count <
