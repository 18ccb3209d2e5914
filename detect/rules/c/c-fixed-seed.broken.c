    // ruleid: c-fixed-seed
    srand(1);
    for (i = 0; i <
