    if(grid->trees != 0) delete[] grid->trees;
    // ruleid: cpp-new-array-multiplication-any
    grid->trees = new tree_t[capacity * N_INTS];
    if(grid->prefix !=
