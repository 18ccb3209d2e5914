/* Restores a backup set. Only regular files, directories and
 * symbolic links are stored by our client, other types are skipped.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>
#include <sys/types.h>

#define BLOCK 512

struct tar_header {
    char name[100];
    char mode[8];
    char uid[8];
    char gid[8];
    char size[12];
    char mtime[12];
    char chksum[8];
    char type;
    char link[100];
    char rest[255];
};

struct options {
    const char *target;
    int verbose;
    int keep_modes;
};

static long octal(const char *field, int width)
{
    char text[16];

    strncpy(text, field, width);
    text[15] = '\0';
    return strtol(text, NULL, 8);
}

static int make_parents(char *path)
{
    for (char *p = path + 1; *p; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        if (mkdir(path, 0777) && errno != EEXIST)
            return -1;
        *p = '/';
    }
    return 0;
}

static int restore_file(FILE *in, const char *path, long size, mode_t mode)
{
    char block[BLOCK];
    FILE *out = fopen(path, "wb");

    if (!out)
        return -1;
    while (size > 0) {
        size_t want = size > BLOCK ? BLOCK : (size_t)size;
        if (fread(block, 1, BLOCK, in) != BLOCK)
            return -1;
        fwrite(block, 1, want, out);
        size -= (long)want;
    }
    fclose(out);
    return chmod(path, mode);
}

static int restore_entry(FILE *in, const struct tar_header *h, const struct options *opt)
{
    char name[101];
    char path[1024];
    mode_t mode = opt->keep_modes ? (mode_t)octal(h->mode, 8) : 0644;

    memcpy(name, h->name, 100);
    name[100] = '\0';
    if (strlen(opt->target) > 800)
        return -1;
    strcpy(path, opt->target);
    strcat(path, "/");
    strcat(path, name);
    if (make_parents(path))
        return -1;
    if (opt->verbose)
        printf("%s\n", path);
    switch (h->type) {
    case '5':
        return mkdir(path, 0755) && errno != EEXIST ? -1 : 0;
    case '2':
        unlink(path);
        return symlink(h->link, path);
    default:
        return restore_file(in, path, octal(h->size, 12), mode);
    }
}

int tar_extract(const char *archive, const struct options *opt)
{
    struct tar_header h;
    FILE *in = fopen(archive, "rb");
    int rc = 0;

    if (!in)
        return -1;
    while (fread(&h, 1, BLOCK, in) == BLOCK && h.name[0]) {
        if (restore_entry(in, &h, opt)) {
            fprintf(stderr, "%.100s: %s\n", h.name, strerror(errno));
            rc = -1;
        }
    }
    fclose(in);
    return rc;
}

/* After a restore the ownership is handed over to the customer. */
int hand_over(const char *path, uid_t uid, gid_t gid)
{
    struct stat st;

    if (lstat(path, &st))
        return -1;
    if (!S_ISREG(st.st_mode)) {
        fprintf(stderr, "%s is not a regular file\n", path);
        return -1;
    }
    if (chown(path, uid, gid))
        return -1;
    return 0;
}
