#include <stdlib.h>
#include <string.h>

char *redirect_target(const char *target, const char *host, const char *fallback) {
    const char *result = fallback;

    if (target[0] == '/' && target[1] != '/') {
        /* path on this site; "//" would be another host */
        result = target;
    } else {
        const char *sep = strstr(target, "://");
        if (sep != NULL) {
            const char *start = sep + 3;
            size_t len = strcspn(start, ":/?#");
            /* the whole host must be equal, not only its beginning */
            if (len == strlen(host) && memcmp(start, host, len) == 0)
                result = target;
        }
    }
    return strdup(result);
}
