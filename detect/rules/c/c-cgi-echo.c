#include <stdio.h>
#include <stdlib.h>

int main(void) {
    const char *q = getenv("QUERY_STRING");
    printf("Content-Type: text/html\r\n\r\n");
    // ruleid: c-cgi-echo
    printf("<p>You asked for %s</p>", q);
    // ruleid: c-cgi-echo
    puts(q);
    // ok: c-cgi-echo
    printf("<p>%s</p>", html_escape(q));
    // ok: c-cgi-echo
    printf("<p>%d</p>", atoi(q));
    // ok: c-cgi-echo
    printf("<p>%s</p>", getenv("SERVER_SOFTWARE"));
    return 0;
}
