#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *log_line(const char *user, const char *message)
{
    size_t size = strlen(user) + strlen(message) + 16;
    char *line = malloc(size);
    if (!line)
        return NULL;
    snprintf(line, size, "user=%s msg=%s", user, message);

    /* keep the record on one line */
    char *p = line;
    while ((p = strchr(p, '\n')) != NULL)
        *p = ' ';
    return line;
}
