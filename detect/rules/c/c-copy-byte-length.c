#include <string.h>
#include <arpa/inet.h>

int parse(struct frame *f, const uint8_t *p, size_t len) {
    uint8_t n = *p++;
    // ruleid: c-copy-byte-length
    memcpy(f->station, p, n);
    f->station[n] = 0;
    uint16_t m = p[0] << 8 | p[1];
    // ruleid: c-copy-byte-length
    memcpy(f->rest, p, m);
    return 0;
}

int read_packet(int fd, struct packet *pkt) {
    uint16_t len;
    pkt->length = ntohs(len);
    // ruleid: c-copy-byte-length
    return read_full(fd, pkt->payload, pkt->length);
}

int careful(struct frame *f, const uint8_t *p, int fd, struct packet *pkt) {
    uint8_t n = *p++;
    if (n >= sizeof(f->station)) return -1;
    // ok: c-copy-byte-length
    memcpy(f->station, p, n);
    size_t k = f->used;
    // ok: c-copy-byte-length
    memcpy(f->rest, p, k);
    // ok: c-copy-byte-length
    memcpy(f->rest, p, sizeof(f->rest));
    pkt->length = ntohs(pkt->raw);
    if (pkt->length > MAX_PAYLOAD) return -1;
    // ok: c-copy-byte-length
    return read_full(fd, pkt->payload, pkt->length);
}
