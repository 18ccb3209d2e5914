#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* Starts sort on a file and returns the end of a pipe to read its output from. */
static FILE *start_sort(const char *path, pid_t *pid)
{
    int fds[2];
    if (pipe(fds) != 0)
        return NULL;
    *pid = fork();
    if (*pid == 0) {
        dup2(fds[1], STDOUT_FILENO);
        close(fds[0]);
        close(fds[1]);
        execlp("sort", "sort", "--version-sort", "--", path, (char *)NULL);
        _exit(127);
    }
    close(fds[1]);
    if (*pid < 0) {
        close(fds[0]);
        return NULL;
    }
    return fdopen(fds[0], "r");
}

char **sort_releases(const char *folder, const char *name, size_t *out_len)
{
    *out_len = 0;
    size_t cap = 16;
    char **lines = malloc(cap * sizeof *lines);
    if (lines == NULL || strchr(name, '/') != NULL)
        return lines;

    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path == NULL)
        return lines;
    snprintf(path, size, "%s/%s", folder, name);

    struct stat st;
    bool there = stat(path, &st) == 0 && S_ISREG(st.st_mode);
    pid_t pid;
    FILE *out = there ? start_sort(path, &pid) : NULL;
    free(path);
    if (out == NULL)
        return lines;

    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    while ((n = getline(&line, &room, out)) >= 0) {
        if (n > 0 && line[n - 1] == '\n')
            line[n - 1] = '\0';
        if (*out_len == cap) {
            char **more = realloc(lines, 2 * cap * sizeof *lines);
            if (more == NULL)
                break;
            lines = more;
            cap *= 2;
        }
        lines[*out_len] = strdup(line);
        if (lines[*out_len] == NULL)
            break;
        ++*out_len;
    }
    free(line);
    fclose(out);
    waitpid(pid, NULL, 0);
    return lines;
}
