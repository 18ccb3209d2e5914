#define _GNU_SOURCE
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool make_folder(const char *dir) {
    struct stat st;
    if (stat(dir, &st) == 0)
        return S_ISDIR(st.st_mode);

    char *copy = strdup(dir), *slash = strrchr(copy, '/');
    bool ok = true;
    if (slash != NULL && slash != copy) {
        *slash = '\0';
        ok = make_folder(copy);
    }
    free(copy);
    return ok && (mkdir(dir, 0755) == 0 || errno == EEXIST);
}

bool save_private(const char *path, const char *text) {
    const char *slash = strrchr(path, '/');
    char *dir = slash == NULL ? strdup(".") : slash == path ? strdup("/") : strndup(path, (size_t)(slash - path));
    char *tmp = NULL;
    bool ok = false;

    if (dir != NULL && make_folder(dir) && asprintf(&tmp, "%s/.saveXXXXXX", dir) > 0) {
        int fd = mkstemp(tmp); /* mode 0600 */
        FILE *f = fd < 0 ? NULL : fdopen(fd, "w");
        if (f != NULL) {
            ok = fputs(text, f) >= 0;
            ok = fclose(f) == 0 && ok;
            ok = ok && rename(tmp, path) == 0;
            if (!ok)
                unlink(tmp);
        }
    }
    free(tmp);
    free(dir);
    return ok;
}
