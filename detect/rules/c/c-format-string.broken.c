    char msg[200];
    snprintf(msg, sizeof msg, "%s: %s", user, reason);
    // ruleid: c-format-string
    fprintf(stderr, msg);
    if (fatal &&
