#include <stdio.h>
#include <string.h>

int save(const char *file) {
    char name[256];
    // ruleid: c-strcpy-to-stack
    strcpy(name, file);
    // ok: c-strcpy-to-stack
    strcat(name, ".txt");
    return open_it(name);
}

int parse(char *line) {
    char *word = strtok(line, " ");
    while (word) {
        char tmp[10];
        // ruleid: c-strcpy-to-stack
        strcpy(tmp, word);
        word = strtok(NULL, " ");
    }
    return 0;
}

int checked(const char *file) {
    char name[256];
    // ok: c-strcpy-to-stack
    int n = snprintf(name, sizeof name, "%s", file);
    if (strlen(file) > 200) return -1;
    // ok: c-strcpy-to-stack
    strcpy(name, file);
    return n;
}
