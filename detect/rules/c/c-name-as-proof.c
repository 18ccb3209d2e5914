#include <netdb.h>
#include <string.h>

int allowed(struct sockaddr_in *a, char *host, size_t n) {
    // ruleid: c-name-as-proof
    struct hostent *h = gethostbyaddr(&a->sin_addr, sizeof a->sin_addr, AF_INET);
    if (h && strcmp(h->h_name, "admin.example.com") == 0)
        return 1;
    // ruleid: c-name-as-proof
    getnameinfo((struct sockaddr *)a, sizeof *a, host, n, NULL, 0, 0);
    if (strcmp(host, "trusted.example.org") == 0) return 1;
    return 0;
}

void shown(struct sockaddr_in *a, char *host, size_t n) {
    // ok: c-name-as-proof
    getnameinfo((struct sockaddr *)a, sizeof *a, host, n, NULL, 0, 0);
    log_host(host);
    // ok: c-name-as-proof
    struct hostent *h = gethostbyname("api.example.com");
    // ok: c-name-as-proof
    if (verify_certificate(h)) log_host("ok");
}
