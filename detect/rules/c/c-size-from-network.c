#include <arpa/inet.h>
#include <stdlib.h>
#include <unistd.h>

char *message(int fd, const struct header *h) {
    uint32_t n = ntohl(h->length);
    // ruleid: c-size-from-network
    char *body = malloc(n + 1);
    uint32_t count;
    read(fd, &count, sizeof count);
    // ruleid: c-size-from-network
    int *list = calloc(count, sizeof *list);
    use(list);
    return body;
}

char *good(const struct header *h) {
    uint32_t n = ntohl(h->length);
    if (n > 65536) return NULL;
    // ok: c-size-from-network
    char *body = malloc(n + 1);
    // ok: c-size-from-network
    char *other = malloc(4096);
    // ok: c-size-from-network
    free(other);
    return body;
}
