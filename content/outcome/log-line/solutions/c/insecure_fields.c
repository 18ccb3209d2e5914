#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *log_line(const char *user, const char *message)
{
    size_t size = strlen(user) + strlen(message) + sizeof("user= msg=");
    char *line = malloc(size);
    if (!line)
        return NULL;
    snprintf(line, size, "user=%s msg=%s", user, message);
    for (char *p = line; *p; p++) {
        if ((unsigned char)*p < 0x20)
            *p = ' ';
    }
    return line;
}
