/* format_label fills a buffer of the size that the oracle asks for. What is then
 * in it is read up to its NUL: a string without one runs into the page behind. */
#include "plumb.h"

#include <stdio.h>

size_t format_label(char *out, size_t out_size, const char *name, int64_t number);

void plumb_glue(const char *fn, plumb_args *a, plumb_result *r)
{
    (void)fn;
    size_t size = (size_t)plumb_int(a, 0);
    char *out = plumb_buffer(a, size, 'Z');
    size_t length = format_label(out, size, plumb_string(a, 1), plumb_int(a, 2));

    char count[32];
    snprintf(count, sizeof count, "%zu", length);
    plumb_put_list(r, 2);
    plumb_put_string(r, size > 0 ? out : "");
    plumb_put_string(r, count);
}
