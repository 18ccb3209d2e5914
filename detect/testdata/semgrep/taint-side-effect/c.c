#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void handle(int fd, char *other)
{
    char buf[64];
    run(buf);
    read(fd, buf, sizeof(buf));
    run(buf);
    run(other);
    check(buf);
    run(buf);
}

void handle_twice(int fd, char *buf)
{
    read(fd, buf, 10);
    check(buf);
    run(buf);
    read(fd, buf, 10);
    run(buf);
}
