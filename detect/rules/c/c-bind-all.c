#include <netinet/in.h>

void listen_on(struct sockaddr_in *p) {
    struct sockaddr_in a;
    // ruleid: c-bind-all
    a.sin_addr.s_addr = INADDR_ANY;
    // ruleid: c-bind-all
    p->sin_addr.s_addr = htonl(INADDR_ANY);
    // ok: c-bind-all
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // ok: c-bind-all
    inet_pton(AF_INET, "127.0.0.1", &a.sin_addr);
    // ok: c-bind-all
    if (p->sin_addr.s_addr == INADDR_ANY) return;
}
