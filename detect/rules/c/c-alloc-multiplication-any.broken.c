    // ruleid: c-alloc-multiplication-any
    next = repalloc(all->states, node * sizeof(struct entry));
    if (next ==
