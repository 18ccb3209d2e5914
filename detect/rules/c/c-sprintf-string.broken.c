    char cmd[256];
    // ruleid: c-sprintf-string
    sprintf(cmd, "tar czf %s.tgz %s", name, dir);
    if (run(cmd) !=
