#include <ctype.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t format_label(char *out, size_t out_size, const char *name, int64_t number) {
    int need = snprintf(NULL, 0, "%s#%04" PRId64, name, number);
    if (need < 0)
        return 0;
    size_t len = (size_t)need;
    char *label = malloc(len + 1);
    if (label == NULL) {
        if (out_size > 0)
            out[0] = '\0';
        return len;
    }
    snprintf(label, len + 1, "%s#%04" PRId64, name, number);
    for (size_t i = 0, n = strlen(name); i < n; i++) {
        if (!isalnum((unsigned char)label[i]))
            label[i] = '-';
    }

    if (len < out_size) {
        memcpy(out, label, len + 1);
    } else if (out_size > 0) {
        size_t room = out_size - 1;
        memcpy(out, label, room);
        if (room > 0)
            out[room - 1] = '~';
        out[room] = '\0';
    }
    free(label);
    return len;
}
