#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

unsigned char *read_user_file(const char *root, const char *name, size_t *out_len)
{
    char *base = realpath(root, NULL);
    if (!base)
        return NULL;

    size_t len = strlen(base) + strlen(name) + 2;
    char *joined = malloc(len);
    snprintf(joined, len, "%s/%s", base, name);
    char *path = realpath(joined, NULL);
    free(joined);
    if (!path) {
        free(base);
        return NULL;
    }

    /* the resolved path has to start with the root folder */
    if (strncmp(path, base, strlen(base)) != 0) {
        free(base);
        free(path);
        return NULL;
    }
    free(base);

    struct stat st;
    FILE *fp = NULL;
    if (stat(path, &st) == 0 && S_ISREG(st.st_mode))
        fp = fopen(path, "rb");
    free(path);
    if (!fp)
        return NULL;

    unsigned char *buffer = malloc(st.st_size + 1);
    *out_len = fread(buffer, 1, st.st_size, fp);
    fclose(fp);
    return buffer;
}
