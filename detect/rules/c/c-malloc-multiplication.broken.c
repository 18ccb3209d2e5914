    count = header->entries;
    // ruleid: c-malloc-multiplication
    list = malloc(count * sizeof(struct entry));
    if (list ==
