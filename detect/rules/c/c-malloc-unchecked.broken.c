    // ruleid: c-malloc-unchecked
    node = (struct node *)calloc(1, sizeof(struct node));
    node->key = key;
    if (root ==
