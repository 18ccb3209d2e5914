#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char **sort_releases(const char *folder, const char *name, size_t *out_len)
{
    *out_len = 0;
    char **lines = malloc(sizeof(char *));
    size_t size = strlen(folder) + strlen(name) + 64;
    char *command = malloc(size);
    snprintf(command, size, "sort --version-sort %s/%s 2>/dev/null", folder, name);

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
