    if (fgets(name, sizeof(name), stdin) == NULL) return;
    // ruleid: c-strlen-minus-one
    name[strlen(name)-1] = 0;
    if (strcmp(name,
