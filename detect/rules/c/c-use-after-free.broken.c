    // ruleid: c-use-after-free
    free(name);
    printf("removed %s\n", name);
    if (count <
