    // ruleid: c-found-or-null
    struct node *best = NULL;
    for (int i = 0; i < n; i++) {
        if (nodes[i].cost < limit)
            best = &nodes[i];
    }
    return best->cost;
}
int other(
