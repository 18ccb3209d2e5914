/* result.c takes the value that glue puts and writes it as a response. */
#include "driver.h"

#include <sanitizer/asan_interface.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FRAME = 4 << 20 };

struct plumb_result {
    unsigned char *data;
    size_t len, room;
    size_t missing;      /* values that must still come */
    const char *problem; /* the kind of error, or NULL */
    char text[512];
};

static void put(plumb_result *r, const void *p, size_t n)
{
    if (r->problem)
        return;
    if (n > MAX_FRAME || r->len + n > MAX_FRAME - 64) {
        plumb_mistyped(r, "a result of more than 4 MiB");
        return;
    }
    if (r->len + n > r->room) {
        r->room = 2 * (r->len + n);
        r->data = plumb_need(realloc(r->data, r->room));
    }
    memcpy(r->data + r->len, p, n);
    r->len += n;
}

static void put_tag(plumb_result *r, char tag)
{
    if (r->missing == 0)
        plumb_fail("glue puts more values than one");
    r->missing--;
    put(r, &tag, 1);
}

static void put32(plumb_result *r, uint32_t v) { put(r, &v, sizeof v); }

void plumb_put_null(plumb_result *r) { put_tag(r, 'n'); }

void plumb_put_bool(plumb_result *r, bool v)
{
    char b = v ? 1 : 0;
    put_tag(r, 'b');
    put(r, &b, 1);
}

void plumb_put_int(plumb_result *r, int64_t v)
{
    put_tag(r, 'i');
    put(r, &v, sizeof v);
}

void plumb_put_float(plumb_result *r, double v)
{
    put_tag(r, 'f');
    put(r, &v, sizeof v);
}

/* Reads each page of what the answer says it returned, so that too much said is
 * found here, by its own size, and not by what comes later. */
static void touch(const void *p, size_t len)
{
    const unsigned char *bad = __asan_region_is_poisoned((void *)p, len);
    if (bad) {
        volatile unsigned char c = *bad; /* reported by the sanitizer */
        (void)c;
    }
}

void plumb_put_bytes(plumb_result *r, const void *p, size_t len)
{
    touch(p, len);
    put_tag(r, 'y');
    put32(r, (uint32_t)len);
    put(r, p, len);
}

static bool continues(const unsigned char *s, size_t len, size_t i, int n)
{
    for (int k = 1; k <= n; k++)
        if (i + (size_t)k >= len || (s[i + (size_t)k] & 0xc0) != 0x80)
            return false;
    return true;
}

/* The length of the UTF-8 sequence at i, or 0. */
static size_t sequence(const unsigned char *s, size_t len, size_t i)
{
    unsigned char c = s[i];
    if (c < 0x80)
        return 1;
    if (c >= 0xc2 && c <= 0xdf)
        return continues(s, len, i, 1) ? 2 : 0;
    if ((c & 0xf0) == 0xe0 && continues(s, len, i, 2)) {
        unsigned char d = s[i + 1];
        return (c == 0xe0 && d < 0xa0) || (c == 0xed && d >= 0xa0) ? 0 : 3;
    }
    if (c >= 0xf0 && c <= 0xf4 && continues(s, len, i, 3)) {
        unsigned char d = s[i + 1];
        return (c == 0xf0 && d < 0x90) || (c == 0xf4 && d >= 0x90) ? 0 : 4;
    }
    return 0;
}

void plumb_put_text(plumb_result *r, const char *s, size_t len)
{
    touch(s, len);
    put_tag(r, 's');
    put32(r, (uint32_t)len);
    size_t from = r->len;
    put(r, s, len);
    if (r->problem)
        return;
    for (size_t i = from, n; i < r->len; i += n)
        if ((n = sequence(r->data, r->len, i)) == 0) {
            plumb_mistyped(r, "a string that is not UTF-8");
            return;
        }
}

void plumb_put_string(plumb_result *r, const char *s)
{
    if (!s) {
        plumb_mistyped(r, "NULL where a string is declared");
        return;
    }
    plumb_put_text(r, s, strlen(s));
}

void plumb_put_list(plumb_result *r, size_t n)
{
    put_tag(r, 'l');
    put32(r, (uint32_t)n);
    r->missing += n;
}

static void problem(plumb_result *r, const char *kind, const char *text)
{
    if (r->problem)
        return;
    r->problem = kind;
    snprintf(r->text, sizeof r->text, "%s%s", kind, text ? text : "");
}

void plumb_threw(plumb_result *r, const char *text) { problem(r, "", text); }

void plumb_mistyped(plumb_result *r, const char *text) { problem(r, "type: ", text); }

plumb_result *plumb_result_new(void)
{
    plumb_result *r = plumb_need(calloc(1, sizeof *r));
    r->missing = 1;
    return r;
}

bool plumb_result_complete(const plumb_result *r) { return r->missing == 0 || r->problem; }

void plumb_result_free(plumb_result *r)
{
    free(r->data);
    free(r);
}

void plumb_result_send(uint64_t id, const plumb_result *r)
{
    uint32_t text = (uint32_t)strlen(r->text);
    size_t body = r->problem ? 4 + text : r->len;
    unsigned char *frame = plumb_need(malloc(13 + body));
    uint32_t n = (uint32_t)(9 + body);
    memcpy(frame, &n, 4);
    memcpy(frame + 4, &id, 8);
    frame[12] = r->problem ? 'E' : 'V';
    if (r->problem) {
        memcpy(frame + 13, &text, 4);
        memcpy(frame + 17, r->text, text);
    } else if (body > 0) {
        memcpy(frame + 13, r->data, body);
    }
    plumb_send(frame, 13 + body);
    free(frame);
}
