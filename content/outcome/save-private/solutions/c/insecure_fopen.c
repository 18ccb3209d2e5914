#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

bool save_private(const char *path, const char *text)
{
    char *dir = malloc(strlen(path) + 1);
    char *p;
    FILE *f;
    bool ok;

    if (dir == NULL)
        return false;
    strcpy(dir, path);
    for (p = strchr(dir + 1, '/'); p != NULL; p = strchr(p + 1, '/')) {
        *p = '\0';
        mkdir(dir, 0755);
        *p = '/';
    }
    free(dir);

    f = fopen(path, "w");
    if (f == NULL)
        return false;
    ok = fwrite(text, 1, strlen(text), f) == strlen(text);
    return fclose(f) == 0 && ok;
}
