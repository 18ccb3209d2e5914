    // ruleid: c-copy-source-length
    strncpy(msg->name, name, strlen(name) + 1);
    if (msg->name[0] ==
