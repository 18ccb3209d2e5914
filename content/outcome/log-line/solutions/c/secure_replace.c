#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *log_line(const char *user, const char *message)
{
    size_t size = strlen(user) + strlen(message) + sizeof "user= msg=";
    char *line = malloc(size);
    if (line == NULL)
        return NULL;
    snprintf(line, size, "user=%s msg=%s", user, message);

    /* The name is one word, */
    char *p = line + strlen("user=");
    for (const char *u = user; *u; u++, p++) {
        if (isspace((unsigned char)*u) || iscntrl((unsigned char)*u))
            *p = '_';
    }
    /* and the message one line. */
    for (; *p; p++) {
        if (iscntrl((unsigned char)*p))
            *p = ' ';
    }
    return line;
}
