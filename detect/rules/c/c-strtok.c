#include <string.h>

char *word(char *line) {
    char *state;
    // ruleid: c-strtok
    char *w = strtok(line, " ");
    // ok: c-strtok
    w = strtok(NULL, " ");
    // ok: c-strtok
    w = strtok_r(line, " ", &state);
    // ok: c-strtok
    w = strsep(&line, " ");
    // ok: c-strtok
    return w ? w : "strtok(line)";
}

void rest(char *line) {
    // ruleid: c-strtok
    for (char *t = strtok(line, ","); t != NULL;
         // ok: c-strtok
         t = strtok(NULL, ","))
        use(t);
    // ruleid: c-strtok
    char *w = strtok(line, " ");
    use(w);
    // ok: c-strtok
    w = strtok(NULL, " ");
}

char *next_of(void) {
    // ruleid: c-strtok
    return strtok(NULL, ";");
}
