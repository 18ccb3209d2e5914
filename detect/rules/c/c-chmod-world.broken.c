    // ruleid: c-chmod-world
    if (mkdir(spool, 0777) != 0 && errno !=
