    n = read_u32(in);
    // ruleid: c-alloc-count
    if ((h->states = (int*)malloc(n*sizeof(int)))==NULL) {
        free(h);
        return n >
