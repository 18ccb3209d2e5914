#include <stdio.h>
#include <string.h>
#include <unistd.h>

void input(int fd) {
    char buf[64], line[32];
    int n = read(fd, buf, sizeof(buf));
    // ruleid: c-write-past-end
    buf[n] = '\0';
    // ruleid: c-write-past-end
    line[32] = 0;
    // ruleid: c-write-past-end
    fgets(line, 64, stdin);
    // ok: c-write-past-end
    line[31] = 0;
    // ok: c-write-past-end
    n = read(fd, line, sizeof(line) - 1);
    // ok: c-write-past-end
    line[n] = 0;
    // ok: c-write-past-end
    fgets(line, 32, stdin);
    // ok: c-write-past-end
    fgets(buf, sizeof buf, stdin);
}
