    // ruleid: c-null-then-deref
    if (!node) {
        node->parent = NULL;
        return;
    }
    for (i = 0; i <
