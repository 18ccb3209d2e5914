    int table[256];
    // ruleid: c-off-by-one-loop
    for (i = 0; i <= 256; i++) {
        table[i] = -1;
    }
    if (build(table) <
