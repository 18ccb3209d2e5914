    // ruleid: c-name-as-proof
    hp = gethostbyaddr((char *)&peer.sin_addr, 4, AF_INET);
    if (strcmp(hp->h_name, "build.example.com") != 0) {
        close(fd);
    }
    for (i = 0; i <
