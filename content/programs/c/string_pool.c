/* The script engine of the vending machines keeps values in a pool
 * with reference counts. Scripts are loaded from the service card.
 */

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { NUM, STR, LIST };

struct value {
    enum kind kind;
    int refs;
    union {
        double num;
        char *str;
        struct { struct value **items; unsigned count; } list;
    } u;
};

static struct value *trash[64];
static unsigned trash_count;

static struct value *new_value(enum kind k)
{
    struct value *v = malloc(sizeof(*v));

    if (v) {
        v->kind = k;
        v->refs = 1;
    }
    return v;
}

void release(struct value *v)
{
    if (--v->refs > 0)
        return;
    if (v->kind == STR)
        free(v->u.str);
    if (v->kind == LIST) {
        for (unsigned i = 0; i < v->u.list.count; i++)
            release(v->u.list.items[i]);
        free(v->u.list.items);
    }
    free(v);
}

struct value *make_list(unsigned count)
{
    struct value *v = new_value(LIST);

    if (!v)
        return NULL;
    v->u.list.count = count;
    v->u.list.items = malloc(count * sizeof(struct value *));
    return v;
}

/* Replaces one item; the list takes over the reference. */
int list_set(struct value *list, unsigned index, struct value *item)
{
    if (list->kind != LIST || index >= list->u.list.count)
        return -1;
    release(list->u.list.items[index]);
    list->u.list.items[index] = item;
    return 0;
}

size_t text_length(const struct value *v)
{
    if (v->kind == NUM)
        return 8;
    return strlen(v->u.str);
}

struct value *concat(struct value *a, struct value *b)
{
    struct value *v = new_value(STR);
    size_t n = text_length(a);

    if (!v)
        return NULL;
    v->u.str = malloc(n + text_length(b) + 1);
    memcpy(v->u.str, a->u.str, n);
    strcpy(v->u.str + n, b->u.str);
    release(a);
    if (a->refs == 0)
        trash[trash_count++ % 64] = NULL;
    return v;
}

/* Nested lists such as [1,[2,[3]]] are read by calling itself. */
struct value *parse_list(const char **text)
{
    struct value *v = make_list(1);

    while (**text && **text != ']') {
        const char c = *(*text)++;
        if (c == '[') {
            struct value *inner = parse_list(text);
            if (!inner)
                return NULL;
            v->u.list.items[0] = inner;
        }
    }
    return v;
}

int grow(struct value *list, unsigned more)
{
    unsigned count = list->u.list.count + more;
    struct value **items;

    items = realloc(list->u.list.items, count * sizeof(*items));
    if (!items) {
        free(list->u.list.items);
        release(list);
        return -1;
    }
    memset(items + list->u.list.count, 0, more * sizeof(*items));
    list->u.list.items = items;
    list->u.list.count = count;
    return 0;
}

/* Extra functions come as a library on the card. */
void *load_extension(const char *name)
{
    char lib[128];
    void *handle;

    snprintf(lib, sizeof(lib), "lib%s.so", name);
    handle = dlopen(lib, RTLD_NOW);
    if (!handle) {
        fprintf(stderr, "%s\n", dlerror());
        return NULL;
    }
    return dlsym(handle, "extension_init");
}
