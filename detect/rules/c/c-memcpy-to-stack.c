#include <string.h>
#include <stdint.h>

void on_frame(const uint8_t *data, size_t len) {
    uint8_t frame[128];
    // ruleid: c-memcpy-to-stack
    memcpy(frame, data, len);
    use(frame);
}

void on_name(const char *text) {
    char name[32] = {0};
    // ruleid: c-memcpy-to-stack
    memmove(name, text, strlen(text));
    use(name);
}

int checked(const uint8_t *data, size_t len) {
    uint8_t frame[128];
    if (len > sizeof frame) return -1;
    // ok: c-memcpy-to-stack
    memcpy(frame, data, len);
    // ok: c-memcpy-to-stack
    memcpy(frame, data, sizeof(frame));
    size_t n = len < sizeof frame ? len : sizeof frame;
    // ok: c-memcpy-to-stack
    memcpy(frame, data, n);
    return 0;
}

void tail(const char *in, int got) {
    char last[40];
    int rest = MARK_SIZE - got;
    // ok: c-memcpy-to-stack
    memmove(last, last + got, rest);
    use(last, in);
}
