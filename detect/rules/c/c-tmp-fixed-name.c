#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

void dump(void) {
    // ruleid: c-tmp-fixed-name
    FILE *f = fopen("/tmp/app.log", "w");
    // ruleid: c-tmp-fixed-name
    int fd = open("/var/tmp/app.pid", O_WRONLY | O_CREAT, 0600);
    char tpl[] = "/tmp/appXXXXXX";
    // ok: c-tmp-fixed-name
    int good = mkstemp(tpl);
    // ok: c-tmp-fixed-name
    FILE *r = fopen("/tmp/app.conf", "r");
    // ok: c-tmp-fixed-name
    int ex = open("/tmp/app.lock", O_WRONLY | O_CREAT | O_EXCL, 0600);
}
