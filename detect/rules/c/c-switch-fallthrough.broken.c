    switch (cmd) {
    // ruleid: c-switch-fallthrough
    case CMD_USER:
        is_admin = 0;
    case CMD_ROOT:
        is_admin = 1;
        if (log(cmd) <
