#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *greeting_page(const char *name, const char *homepage)
{
    size_t size = 2 * strlen(name) + strlen(homepage) + 512;
    char *page = malloc(size);
    if (!page)
        return NULL;

    int n = snprintf(page, size,
                     "<!DOCTYPE html>\n<html>\n<body>\n"
                     "<h1>Welcome, %s!</h1>\n"
                     "<input type=\"text\" name=\"nick\" value=\"%s\">\n",
                     name, name);
    if (homepage[0] != '\0')
        n += snprintf(page + n, size - n, "<a id=\"home\" href=\"%s\">Home page</a>\n", homepage);
    snprintf(page + n, size - n, "</body>\n</html>\n");
    return page;
}
