#include <stdio.h>
#include <stdlib.h>

FILE *scratch(char *name, char *tpl) {
    // ruleid: c-tmpnam
    tmpnam(name);
    // ruleid: c-tmpnam
    char *other = tempnam("/var/tmp", "job");
    // ok: c-tmpnam
    int fd = mkstemp(tpl);
    // ok: c-tmpnam
    FILE *f = tmpfile();
    // ok: c-tmpnam
    mkdtemp(tpl);
    return fd < 0 ? NULL : f;
}
