#include <string.h>

int rotated(const char *a, const char *b) {
    int size = strlen(a) * 2 + 1;
    char twice[size];
    // ruleid: c-strcpy-to-stack-any
    strcpy(twice, a);
    // ruleid: c-strcpy-to-stack-any
    strcat(twice, a);
    char *p = twice;
    // ok: c-strcpy-to-stack-any
    strcpy(p, b);
    // ok: c-strcpy-to-stack-any
    snprintf(twice, sizeof twice, "%s", b);
    // ok: c-strcpy-to-stack-any
    return strcmp(twice, b);
}
