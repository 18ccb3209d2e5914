#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int by_version(const void *a, const void *b)
{
    return strverscmp(*(char *const *)a, *(char *const *)b);
}

char **sort_releases(const char *folder, const char *name, size_t *out_len)
{
    char **lines = calloc(1, sizeof *lines);
    *out_len = 0;
    if (lines == NULL || strchr(name, '/') != NULL)
        return lines;

    char *path = NULL;
    if (asprintf(&path, "%s/%s", folder, name) < 0)
        return lines;
    struct stat st;
    FILE *f = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? fopen(path, "r") : NULL;
    free(path);
    if (f == NULL)
        return lines;

    char *line = NULL;
    size_t room = 0, count = 0;
    while (getline(&line, &room, f) >= 0) {
        line[strcspn(line, "\n")] = '\0';
        char **more = realloc(lines, (count + 1) * sizeof *lines);
        if (more == NULL)
            break;
        lines = more;
        lines[count] = strdup(line);
        if (lines[count] == NULL)
            break;
        count++;
    }
    free(line);
    fclose(f);

    qsort(lines, count, sizeof *lines, by_version);
    *out_len = count;
    return lines;
}
