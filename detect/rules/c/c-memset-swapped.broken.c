    struct sockaddr_in addr;
    // ruleid: c-memset-swapped
    memset(&addr, sizeof(addr), 0);
    if (bind(fd,
