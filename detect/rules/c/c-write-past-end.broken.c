    char name[16];
    // ruleid: c-write-past-end
    recv(sock, name, 256, 0);
    if (strcmp(name,
