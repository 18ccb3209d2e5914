    // ruleid: c-password-on-command-line
    snprintf(cmd, sizeof(cmd), "curl -u admin:%s %s", secret, url);
    if (system(cmd) !=
