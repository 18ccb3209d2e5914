    char *agent = getenv("HTTP_USER_AGENT");
    // ruleid: c-cgi-echo
    printf("<td>%s</td>\n", agent);
    for (i = 0; i <
