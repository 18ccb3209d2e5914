#include <stdio.h>

int count(FILE *in) {
    char c;
    int n = 0;
    // ruleid: c-getchar-into-char
    while ((c = fgetc(in)) != EOF)
        n++;
    return n;
}

int count2(void) {
    unsigned char c;
    int n = 0;
    // ruleid: c-getchar-into-char
    while ((c = getchar()) != EOF)
        n++;
    return n;
}

int good(FILE *in) {
    int c, n = 0;
    // ok: c-getchar-into-char
    while ((c = fgetc(in)) != EOF)
        n++;
    char first;
    // ok: c-getchar-into-char
    int d = getchar();
    first = d == EOF ? 0 : (char)d;
    // ok: c-getchar-into-char
    return n + first;
}
