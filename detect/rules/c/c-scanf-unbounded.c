#include <stdio.h>

int ask(FILE *in, const char *line) {
    char name[32], word[16];
    int n;
    // ruleid: c-scanf-unbounded
    scanf("%s", name);
    // ruleid: c-scanf-unbounded
    fscanf(in, "%d %[^\n]", &n, word);
    // ruleid: c-scanf-unbounded
    if (sscanf(line, "user=%s", name) != 1) return -1;
    // ok: c-scanf-unbounded
    scanf("%31s", name);
    // ok: c-scanf-unbounded
    sscanf(line, "%*s %d", &n);
    // ok: c-scanf-unbounded
    scanf("%d%%s", &n);
    return n;
}
