#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

char **sort_releases(const char *folder, const char *name, size_t *out_len)
{
    *out_len = 0;
    char **lines = malloc(sizeof(char *));

    char *path = NULL, *command = NULL;
    asprintf(&path, "%s/%s", folder, name);
    struct stat st;
    if (stat(path, &st) != 0) {
        free(path);
        return lines;
    }
    /* quotes keep names with spaces in one piece */
    asprintf(&command, "sort -V \"%s\"", path);
    free(path);

    FILE *fp = popen(command, "r");
    free(command);
    if (!fp)
        return lines;

    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    while ((len = getline(&line, &cap, fp)) > 0) {
        if (line[len - 1] == '\n')
            line[len - 1] = '\0';
        lines = realloc(lines, (*out_len + 1) * sizeof(char *));
        lines[(*out_len)++] = strdup(line);
    }
    free(line);
    pclose(fp);
    return lines;
}
