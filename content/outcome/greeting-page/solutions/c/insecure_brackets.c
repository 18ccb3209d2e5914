#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *html_escape(const char *s)
{
    char *out = malloc(6 * strlen(s) + 1);
    size_t n = 0;
    for (; *s; s++) {
        switch (*s) {
        case '&':  n += sprintf(out + n, "%s", "&amp;"); break;
        case '<':  n += sprintf(out + n, "%s", "&lt;"); break;
        case '>':  n += sprintf(out + n, "%s", "&gt;"); break;
        default:  out[n++] = *s;
        }
    }
    out[n] = 0;
    return out;
}

char *greeting_page(const char *name, const char *homepage)
{
    char *n = html_escape(name);
    char *h = html_escape(homepage);
    size_t size = 2 * strlen(n) + strlen(h) + 512;
    char *page = malloc(size);
    char *p = page;

    p += sprintf(p, "<html><body><h1>Welcome, %s!</h1>", n);
    p += sprintf(p, "<input type=\"text\" name=\"nick\" value=\"%s\">", n);
    if (strncmp(homepage, "http", 4) == 0)
        p += sprintf(p, "<a id=\"home\" href=\"%s\">Home page</a>", h);
    sprintf(p, "</body></html>");
    free(n);
    free(h);
    return page;
}
