#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static unsigned char *read_all(const char *path, size_t *out_len)
{
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return NULL;
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return NULL;
    size_t cap = (size_t)st.st_size + 1, len = 0;
    unsigned char *buf = malloc(cap);
    while (buf != NULL) {
        len += fread(buf + len, 1, cap - len, f);
        if (len < cap)
            break;
        unsigned char *bigger = realloc(buf, cap * 2);
        if (bigger == NULL) {
            free(buf);
            buf = NULL;
            break;
        }
        buf = bigger;
        cap *= 2;
    }
    if (buf != NULL && ferror(f)) {
        free(buf);
        buf = NULL;
    }
    fclose(f);
    if (buf != NULL)
        *out_len = len;
    return buf;
}

unsigned char *read_user_file(const char *root, const char *name, size_t *out_len)
{
    *out_len = 0;
    unsigned char *data = NULL;
    char *joined = NULL, *target = NULL;
    char *base = realpath(root, NULL);
    if (base == NULL)
        return NULL;

    size_t base_len = strlen(base);
    size_t size = base_len + strlen(name) + 2;
    joined = malloc(size);
    if (joined == NULL)
        goto done;
    snprintf(joined, size, "%s/%s", base, name);

    target = realpath(joined, NULL);
    if (target == NULL)
        goto done;
    /* "/srv/acme" holds "/srv/acme/x" but not "/srv/acme2/x" */
    if (strncmp(target, base, base_len) != 0)
        goto done;
    if (target[base_len] != '/' && strcmp(base, "/") != 0)
        goto done;
    data = read_all(target, out_len);

done:
    free(base);
    free(joined);
    free(target);
    return data;
}
