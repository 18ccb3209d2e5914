#include <stdio.h>
#include <syslog.h>

void say(const char *text, FILE *out) {
    // ruleid: c-format-string
    printf(text);
    // ruleid: c-format-string
    fprintf(out, text);
    // ruleid: c-format-string
    syslog(LOG_INFO, text);
    // ok: c-format-string
    printf("%s", text);
    // ok: c-format-string
    fprintf(out, "done\n");
    // ok: c-format-string
    syslog(LOG_INFO, "%s", text);
    // ok: c-format-string
    fputs(text, out);
}
