#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

unsigned char *read_user_file(const char *root, const char *name, size_t *out_len)
{
    size_t len = strlen(root) + strlen(name) + 2;
    char *path = malloc(len);
    if (!path)
        return NULL;
    snprintf(path, len, "%s/%s", root, name);

    struct stat st;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode)) {
        free(path);
        return NULL;
    }

    FILE *fp = fopen(path, "rb");
    free(path);
    if (!fp)
        return NULL;

    unsigned char *buffer = malloc(st.st_size + 1);
    if (!buffer) {
        fclose(fp);
        return NULL;
    }
    *out_len = fread(buffer, 1, st.st_size, fp);
    fclose(fp);
    return buffer;
}
