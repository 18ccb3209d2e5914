    n = read(client, buffer, sizeof(buffer));
    sscanf(buffer, "GET /%s HTTP", file);
    // ruleid: c-path-from-input
    int fd = open(file, O_RDONLY);
    if (fd <
