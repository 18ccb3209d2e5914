    addr.sin_family = AF_INET;
    // ruleid: c-bind-all
    addr.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(fd, (struct sockaddr *)&addr,
