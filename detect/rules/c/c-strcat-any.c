#include <string.h>

void options(char *line, const char *more) {
    // ruleid: c-strcat-any
    strcat(line, " -v");
    if (strlen(line) + strlen(more) < 80)
        // ruleid: c-strcat-any
        strcat(line, more);
    // ok: c-strcat-any
    strlcat(line, more, 80);
    // ok: c-strcat-any
    strncat(line, more, 10);
    // ok: c-strcat-any
    puts("strcat(line, more)");
}
