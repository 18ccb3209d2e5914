#include <stdio.h>
#include <stdlib.h>

static int table[16];

int look(const char *arg, struct packet *p) {
    int i = atoi(arg);
    // ruleid: c-index-from-input
    int a = table[i];
    // ruleid: c-index-from-input
    int b = table[ntohs(p->slot)];
    int k;
    scanf("%d", &k);
    // ruleid: c-index-from-input
    table[k] = 1;
    return a + b;
}

int good(const char *arg) {
    int i = atoi(arg);
    if (i < 0 || i >= 16) return -1;
    // ok: c-index-from-input
    int a = table[i];
    // ok: c-index-from-input
    a += table[atoi(arg) % 16];
    // ok: c-index-from-input
    return a + table[3];
}
