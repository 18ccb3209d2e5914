#include <stdlib.h>

int length(void) {
    // ruleid: c-getenv-unchecked
    int n = atoi(getenv("CONTENT_LENGTH"));
    return n;
}

void home(char *dst) {
    // ruleid: c-getenv-unchecked
    strcpy(dst, getenv("HOME"));
}

int debug(void) {
    // ruleid: c-getenv-unchecked
    return strcmp(getenv("DEBUG"), "1") == 0;
}

int right(void) {
    // ok: c-getenv-unchecked
    const char *v = getenv("CONTENT_LENGTH");
    // ok: c-getenv-unchecked
    return v ? atoi(v) : 0;
}

int given(const char *v) {
    // ok: c-getenv-unchecked
    return atoi(v);
}
