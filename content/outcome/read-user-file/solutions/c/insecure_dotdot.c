#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* true when one of the parts of name is ".." */
static bool has_parent_part(const char *name)
{
    const char *p = name;
    while (*p) {
        size_t n = strcspn(p, "/");
        if (n == 2 && p[0] == '.' && p[1] == '.')
            return true;
        p += n;
        if (*p == '/')
            p++;
    }
    return false;
}

unsigned char *read_user_file(const char *root, const char *name, size_t *out_len)
{
    if (name[0] == '/' || has_parent_part(name))
        return NULL;

    size_t len = strlen(root) + strlen(name) + 2;
    char *path = malloc(len);
    if (!path)
        return NULL;
    snprintf(path, len, "%s/%s", root, name);

    struct stat st;
    FILE *fp = NULL;
    if (stat(path, &st) == 0 && S_ISREG(st.st_mode))
        fp = fopen(path, "rb");
    free(path);
    if (!fp)
        return NULL;

    unsigned char *buffer = malloc(st.st_size + 1);
    if (buffer)
        *out_len = fread(buffer, 1, st.st_size, fp);
    fclose(fp);
    return buffer;
}
