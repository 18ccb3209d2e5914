#include <stdio.h>
#include <string.h>

void ask(FILE *in) {
    char line[80];
    fgets(line, sizeof line, in);
    // ruleid: c-strlen-minus-one
    line[strlen(line) - 1] = '\0';
    // ok: c-strlen-minus-one
    line[strcspn(line, "\n")] = '\0';
    // ok: c-strlen-minus-one
    if (strlen(line) > 0) line[strlen(line) - 1] = '\0';
    size_t n = strlen(line);
    // ok: c-strlen-minus-one
    if (n && line[n - 1] == '\n') line[n - 1] = '\0';
}

void more(char *s) {
    // ruleid: c-strlen-minus-one
    s[strlen(s) - 1] = 0;
}
