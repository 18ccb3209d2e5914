#include <stdio.h>
#include <stdlib.h>

char *log_line(const char *user, const char *message)
{
    int len = snprintf(NULL, 0, "user=%s msg=%s", user, message);
    char *line = malloc(len + 1);
    if (line)
        snprintf(line, len + 1, "user=%s msg=%s", user, message);
    return line;
}
