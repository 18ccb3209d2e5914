#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t format_label(char *out, size_t out_size, const char *name, int64_t number) {
    size_t name_len = strlen(name);
    char *label = malloc(name_len + 24);
    if (label == NULL)
        return 0;
    for (size_t i = 0; i < name_len; i++)
        label[i] = isalnum((unsigned char)name[i]) ? name[i] : '-';
    snprintf(label + name_len, 24, "#%04lld", (long long)number);

    size_t len = strlen(label);
    if (out_size > 0) {
        if (len > out_size) {
            /* does not fit: cut it */
            memcpy(out, label, out_size - 1);
            if (out_size > 1)
                out[out_size - 2] = '~';
            out[out_size - 1] = '\0';
        } else {
            memcpy(out, label, len);
            out[len] = '\0';
        }
    }
    free(label);
    return len;
}
