#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct text {
    char *s;
    size_t len, cap;
};

static void add_n(struct text *t, const char *s, size_t n)
{
    if (t->len + n + 1 > t->cap) {
        size_t cap = 2 * t->cap + n + 256;
        char *grown = realloc(t->s, cap);
        if (grown == NULL)
            abort();
        t->s = grown;
        t->cap = cap;
    }
    memcpy(t->s + t->len, s, n);
    t->len += n;
    t->s[t->len] = '\0';
}

static void add(struct text *t, const char *s)
{
    add_n(t, s, strlen(s));
}

/* Text for the inside of an element or of a quoted attribute. */
static void add_escaped(struct text *t, const char *s)
{
    for (; *s; s++) {
        switch (*s) {
        case '&':
            add(t, "&amp;");
            break;
        case '<':
            add(t, "&lt;");
            break;
        case '>':
            add(t, "&gt;");
            break;
        case '"':
            add(t, "&quot;");
            break;
        case '\'':
            add(t, "&#39;");
            break;
        default:
            add_n(t, s, 1);
        }
    }
}

static bool is_web_address(const char *s)
{
    return strncasecmp(s, "http://", 7) == 0 || strncasecmp(s, "https://", 8) == 0;
}

char *greeting_page(const char *name, const char *homepage)
{
    struct text t = {0};
    add(&t, "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Welcome</title></head>\n<body>\n");
    add(&t, "<h1>Welcome, ");
    add_escaped(&t, name);
    add(&t, "!</h1>\n<input name=\"nick\" value=\"");
    add_escaped(&t, name);
    add(&t, "\">\n");
    if (is_web_address(homepage)) {
        add(&t, "<a id=\"home\" href=\"");
        add_escaped(&t, homepage);
        add(&t, "\">Home page</a>\n");
    }
    add(&t, "</body>\n</html>\n");
    return t.s;
}
