while ((got = read(client, request, sizeof(request))) > 0) {
    // ruleid: c-terminator-after-full-read
    request[got] = '\0';
    if (strstr(request, "\r\n\r\n")
