/* args.c reads requests and hands their values to glue, each in guarded memory. */
#include "driver.h"

#include <stdlib.h>
#include <string.h>

typedef struct value value;

struct value {
    char tag;
    uint64_t bits; /* bool, int, float */
    const unsigned char *data;
    uint32_t len; /* of data, or items of a list */
    value *items;
};

struct plumb_args {
    char *name;
    size_t count;
    value *values;
    plumb_guards guards;
};

typedef struct {
    const unsigned char *at, *end;
} plumb_reader;

static const unsigned char *take(plumb_reader *r, size_t n)
{
    if ((size_t)(r->end - r->at) < n)
        plumb_fail("a request that ends too soon");
    r->at += n;
    return r->at - n;
}

static uint32_t take32(plumb_reader *r)
{
    uint32_t v;
    memcpy(&v, take(r, sizeof v), sizeof v);
    return v;
}

static uint64_t take64(plumb_reader *r)
{
    uint64_t v;
    memcpy(&v, take(r, sizeof v), sizeof v);
    return v;
}

static value take_value(plumb_reader *r)
{
    value x = {.tag = (char)*take(r, 1)};
    switch (x.tag) {
    case 'n':
        break;
    case 'b':
        x.bits = *take(r, 1);
        break;
    case 'i':
    case 'f':
        x.bits = take64(r);
        break;
    case 's':
    case 'y':
        x.len = take32(r);
        x.data = take(r, x.len);
        break;
    case 'l':
        x.len = take32(r);
        x.items = plumb_need(calloc(x.len + (size_t)1, sizeof *x.items));
        for (uint32_t i = 0; i < x.len; i++)
            x.items[i] = take_value(r);
        break;
    default:
        plumb_fail("a request with an unknown tag");
    }
    return x;
}

static value *argument(plumb_args *a, size_t i, char tag)
{
    if (i >= a->count || a->values[i].tag != tag)
        plumb_fail("glue asks for an argument that was not sent");
    return &a->values[i];
}

size_t plumb_count(const plumb_args *a) { return a->count; }

bool plumb_bool(plumb_args *a, size_t i) { return argument(a, i, 'b')->bits != 0; }

int64_t plumb_int(plumb_args *a, size_t i) { return (int64_t)argument(a, i, 'i')->bits; }

double plumb_float(plumb_args *a, size_t i)
{
    double d;
    memcpy(&d, &argument(a, i, 'f')->bits, sizeof d);
    return d;
}

static char *guarded_string(plumb_args *a, const value *v)
{
    char *s = plumb_guard(&a->guards, v->len + (size_t)1, 0);
    memcpy(s, v->data, v->len);
    s[v->len] = 0;
    return s;
}

const char *plumb_string(plumb_args *a, size_t i) { return guarded_string(a, argument(a, i, 's')); }

const unsigned char *plumb_bytes(plumb_args *a, size_t i, size_t *len)
{
    value *v = argument(a, i, 'y');
    unsigned char *p = plumb_guard(&a->guards, v->len, 0);
    memcpy(p, v->data, v->len);
    *len = v->len;
    return p;
}

const char *const *plumb_strings(plumb_args *a, size_t i, size_t *len)
{
    value *v = argument(a, i, 'l');
    char **list = plumb_guard(&a->guards, v->len * sizeof *list, 0);
    for (uint32_t k = 0; k < v->len; k++) {
        if (v->items[k].tag != 's')
            plumb_fail("glue asks for a list of strings");
        list[k] = guarded_string(a, &v->items[k]);
    }
    *len = v->len;
    return (const char *const *)list;
}

const int64_t *plumb_ints(plumb_args *a, size_t i, size_t *len)
{
    value *v = argument(a, i, 'l');
    int64_t *list = plumb_guard(&a->guards, v->len * sizeof *list, 0);
    for (uint32_t k = 0; k < v->len; k++) {
        if (v->items[k].tag != 'i')
            plumb_fail("glue asks for a list of ints");
        list[k] = (int64_t)v->items[k].bits;
    }
    *len = v->len;
    return list;
}

void *plumb_buffer(plumb_args *a, size_t n, unsigned char pattern) { return plumb_guard(&a->guards, n, pattern); }

bool plumb_intact(plumb_args *a, const void *buffer) { return plumb_guard_intact(&a->guards, buffer); }

plumb_args *plumb_args_read(const unsigned char *body, size_t len, uint64_t *id)
{
    plumb_reader in = {body, body + len};
    plumb_args *a = plumb_need(calloc(1, sizeof *a));
    *id = take64(&in);
    uint32_t name = take32(&in);
    a->name = plumb_need(strndup((const char *)take(&in, name), name));
    a->count = take32(&in);
    a->values = plumb_need(calloc(a->count + 1, sizeof *a->values));
    for (size_t i = 0; i < a->count; i++)
        a->values[i] = take_value(&in);
    return a;
}

const char *plumb_args_name(const plumb_args *a) { return a->name; }

static void free_values(value *v, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (v[i].items)
            free_values(v[i].items, v[i].len);
    free(v);
}

bool plumb_args_release(plumb_args *a)
{
    bool good = plumb_guards_release(&a->guards);
    free_values(a->values, a->count);
    free(a->name);
    free(a);
    return good;
}
