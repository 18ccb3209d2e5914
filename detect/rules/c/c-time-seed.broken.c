    // ruleid: c-time-seed
    srand((unsigned int)time(NULL));
    for (i = 0; i <
