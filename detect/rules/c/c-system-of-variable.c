#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int convert(const char *file) {
    char cmd[512];
    snprintf(cmd, sizeof cmd, "ps2pdf %s", file);
    // ruleid: c-system-of-variable
    int rc = system(cmd);
    // ruleid: c-system-of-variable
    FILE *p = popen(cmd, "r");
    // ok: c-system-of-variable
    rc = system("sync");
    // ok: c-system-of-variable
    p = popen("uname -r", "r");
    char *const argv[] = {"ps2pdf", (char *)file, NULL};
    // ok: c-system-of-variable
    execv("/usr/bin/ps2pdf", argv);
    return rc + (p != NULL);
}
