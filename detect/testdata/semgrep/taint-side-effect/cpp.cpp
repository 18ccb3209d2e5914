#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

void handle(Socket &socket, char *other)
{
    char buf[64];
    run(buf);
    socket.read(buf, sizeof(buf));
    run(buf);
    run(other);
    check(buf);
    run(buf);
}

void handle_twice(Socket &socket, char *buf)
{
    socket.read(buf, 10);
    check(buf);
    run(buf);
    socket.read(buf, 10);
    run(buf);
}
