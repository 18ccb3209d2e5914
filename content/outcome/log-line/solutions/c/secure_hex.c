#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Appends s to out, writing control characters and those of extra as \xNN. */
static char *append(char *out, const char *s, const char *extra)
{
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c < 0x20 || c == 0x7f || c == '\\' || strchr(extra, c) != NULL)
            out += sprintf(out, "\\x%02x", c);
        else
            *out++ = (char)c;
    }
    *out = '\0';
    return out;
}

char *log_line(const char *user, const char *message)
{
    /* an escape takes four bytes */
    char *line = malloc(4 * (strlen(user) + strlen(message)) + sizeof "user= msg=");
    if (line == NULL)
        return NULL;
    char *p = append(line, "user=", "");
    p = append(p, user, " =");
    p = append(p, " msg=", "");
    append(p, message, "");
    return line;
}
