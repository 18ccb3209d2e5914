    char url[200];
    // ruleid: c-strncat-size
    strncat(url, host, sizeof(url) - 1);
    if (open_url(url) <
