    bool mask[64];
    memset(mask, 0, sizeof(mask));
    if (n > 64) {
        // ruleid: c-free-not-heap
        free(mask);
        return n -
