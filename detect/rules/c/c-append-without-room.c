static uint8_t rx[4096];
static uint16_t fill;

void segment(const uint8_t *data, uint8_t len) {
    // ruleid: c-append-without-room
    memcpy(rx + fill, data, len);
    fill = (uint16_t)(fill + len);
}

void labels(const uint8_t *msg, size_t end, size_t pos, char *out) {
    size_t n = 0;
    while (pos < end && msg[pos]) {
        uint8_t label = msg[pos];
        // ruleid: c-append-without-room
        memcpy(out + n, msg + pos + 1, label);
        n += label;
        pos += label + 1u;
    }
    out[n] = 0;
}

int bounded(const uint8_t *data, uint8_t len) {
    if (len > sizeof(rx) - fill) return -1;
    // ok: c-append-without-room
    memcpy(rx + fill, data, len);
    fill += len;
    return 0;
}

char *joined(const char *a, size_t n) {
    char *all = malloc(n + 2);
    size_t at = 1;
    // ok: c-append-without-room
    memcpy(all + at, a, n);
    at += n;
    all[at] = 0;
    return all;
}

void head(struct out *o) {
    size_t k = sizeof(HEAD);
    // ok: c-append-without-room
    memcpy(o->buf + o->used, HEAD, k);
    o->used += k;
}
