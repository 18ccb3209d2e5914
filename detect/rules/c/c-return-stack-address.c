#include <stdio.h>

char *label(int n) {
    char text[32];
    snprintf(text, sizeof text, "item %d", n);
    // ruleid: c-return-stack-address
    return text;
}

struct point *origin(void) {
    struct point p;
    p.x = 0;
    // ruleid: c-return-stack-address
    return &p;
}

char *good(int n) {
    static char text[32];
    snprintf(text, sizeof text, "item %d", n);
    // ok: c-return-stack-address
    return text;
}

char *filled(char *text, size_t size, int n) {
    snprintf(text, size, "item %d", n);
    // ok: c-return-stack-address
    return text;
}

char *copied(void) {
    char local[8] = "abc";
    // ok: c-return-stack-address
    return strdup(local);
}
