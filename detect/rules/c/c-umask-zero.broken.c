    if (fork() > 0) exit(0);
    // ruleid: c-umask-zero
    umask(0);
    if (setsid() <
