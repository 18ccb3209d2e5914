    char buf[32];
    // ruleid: c-sprintf-number
    sprintf(buf, "%ld", total);
    if (buf[0] ==
