#include <stdlib.h>
#include <string.h>

char *redirect_target(const char *target, const char *host, const char *fallback)
{
    if (target[0] == '/')
        return strdup(target);

    /* full address: skip the scheme and compare the host */
    const char *p = strstr(target, "://");
    if (p != NULL && strncmp(p + 3, host, strlen(host)) == 0)
        return strdup(target);

    return strdup(fallback);
}
