#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t format_label(char *out, size_t out_size, const char *name, int64_t number) {
    char *clean = strdup(name);
    if (clean == NULL)
        return 0;
    for (char *p = clean; *p; p++) {
        if (!isalnum((unsigned char)*p))
            *p = '-';
    }
    int len = snprintf(out, out_size, "%s#%04lld", clean, (long long)number);
    /* snprintf has cut the label where it was too long */
    if (len >= (int)out_size)
        out[out_size - 2] = '~';
    free(clean);
    return (size_t)len;
}
