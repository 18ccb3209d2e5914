#include <ctype.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* A place to write to that keeps count of what does not fit, too. */
struct sink {
    char *out;
    size_t size;
    size_t count;
};

static void put(struct sink *s, char c) {
    /* one byte is kept for the NUL */
    if (s->size > 0 && s->count < s->size - 1)
        s->out[s->count] = c;
    s->count++;
}

size_t format_label(char *out, size_t out_size, const char *name, int64_t number) {
    struct sink s = {out, out_size, 0};
    char digits[24];

    for (; *name != '\0'; name++)
        put(&s, isalnum((unsigned char)*name) ? *name : '-');
    snprintf(digits, sizeof digits, "#%04" PRId64, number);
    for (const char *p = digits; *p != '\0'; p++)
        put(&s, *p);

    if (out_size == 0)
        return s.count;
    if (s.count < out_size) {
        out[s.count] = '\0';
        return s.count;
    }
    out[out_size - 1] = '\0';
    if (out_size >= 2)
        out[out_size - 2] = '~';
    return s.count;
}
