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
        case '"':  n += sprintf(out + n, "%s", "&quot;"); break;
        case '\'': n += sprintf(out + n, "%s", "&#39;"); break;
        default:  out[n++] = *s;
        }
    }
    out[n] = 0;
    return out;
}

char *greeting_page(const char *name, const char *homepage)
{
    char *safe_name = html_escape(name);
    char *safe_url = html_escape(homepage);
    size_t size = 2 * strlen(safe_name) + strlen(safe_url) + 512;
    char *page = malloc(size);

    snprintf(page, size,
             "<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>\n"
             "<h1>Welcome, %s!</h1>\n"
             "<input type=\"text\" name=\"nick\" value=\"%s\">\n"
             "%s%s%s"
             "</body></html>\n",
             safe_name, safe_name,
             homepage[0] ? "<a id=\"home\" href=\"" : "", safe_url, homepage[0] ? "\">Home page</a>\n" : "");
    free(safe_name);
    free(safe_url);
    return page;
}
