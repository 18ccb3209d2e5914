#include <string.h>

char *word(char *line) {
    char *state;
    // ruleid: c-strtok
    char *w = strtok(line, " ");
    // ruleid: c-strtok
    w = strtok(NULL, " ");
    // ok: c-strtok
    w = strtok_r(line, " ", &state);
    // ok: c-strtok
    w = strsep(&line, " ");
    // ok: c-strtok
    return w ? w : "strtok(line)";
}
