#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

size_t format_label(char *out, size_t out_size, const char *name, int64_t number)
{
    char label[256];
    size_t len, i;

    sprintf(label, "%s", name);
    for (i = 0; label[i] != '\0'; i++)
        if (!isalnum((unsigned char)label[i]))
            label[i] = '-';
    sprintf(label + i, "#%04lld", (long long)number);
    len = strlen(label);

    if (out_size == 0)
        return len;
    if (len < out_size) {
        strcpy(out, label);
    } else {
        memcpy(out, label, out_size - 1);
        out[out_size - 1] = '\0';
        if (out_size > 1)
            out[out_size - 2] = '~';
    }
    return len;
}
