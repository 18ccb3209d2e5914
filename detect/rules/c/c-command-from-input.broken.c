    n = recv(sock, request, sizeof(request) - 1, 0);
    request[n] = 0;
    sprintf(cmd, "echo %s >> log", request);
    // ruleid: c-command-from-input
    system(cmd);
    if (n <
