#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

char **sort_releases(const char *folder, const char *name, size_t *out_len)
{
    char **lines = malloc(sizeof(char *));
    int fds[2];
    *out_len = 0;
    if (pipe(fds) != 0)
        return lines;

    /* no shell, so nothing in the name can be run */
    pid_t pid = fork();
    if (pid == 0) {
        if (chdir(folder) != 0)
            _exit(1);
        dup2(fds[1], 1);
        close(fds[0]);
        close(fds[1]);
        freopen("/dev/null", "w", stderr);
        execlp("sort", "sort", "-V", name, NULL);
        _exit(127);
    }
    close(fds[1]);

    FILE *fp = fdopen(fds[0], "r");
    char *line = NULL;
    size_t cap = 0;
    while (getline(&line, &cap, fp) > 0) {
        line[strcspn(line, "\n")] = '\0';
        lines = realloc(lines, (*out_len + 1) * sizeof(char *));
        lines[(*out_len)++] = strdup(line);
    }
    free(line);
    fclose(fp);
    waitpid(pid, NULL, 0);
    return lines;
}
