#define _GNU_SOURCE
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Writes everything but ASCII letters and digits as a numeric reference, which
 * means the same in text and in attributes. UTF-8 passes as it is. */
static char *encode(const char *s)
{
    char *out = malloc(strlen(s) * 6 + 1);
    if (out == NULL)
        return NULL;
    char *p = out;
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c >= 0x80 || isalnum(c) || c == ' ')
            *p++ = (char)c;
        else
            p += sprintf(p, "&#%u;", (unsigned)c);
    }
    *p = '\0';
    return out;
}

char *greeting_page(const char *name, const char *homepage)
{
    char *n = encode(name), *h = encode(homepage), *link = NULL, *page = NULL;
    if (n == NULL || h == NULL)
        goto out;

    int web = strncmp(homepage, "https://", 8) == 0 || strncmp(homepage, "http://", 7) == 0;
    if (asprintf(&link, web ? "<p><a id=\"home\" href=\"%s\">Home page</a></p>" : "", h) < 0) {
        link = NULL;
        goto out;
    }
    if (asprintf(&page,
                 "<!DOCTYPE html>\n"
                 "<html><head><meta charset=\"utf-8\"><title>Greeting</title></head><body>\n"
                 "<h1>Welcome, %s!</h1>\n"
                 "<form><input type=\"text\" name=\"nick\" value=\"%s\"></form>\n"
                 "%s\n"
                 "</body></html>\n",
                 n, n, link) < 0)
        page = NULL;
out:
    free(n);
    free(h);
    free(link);
    return page;
}
