#define _GNU_SOURCE
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_dest(const char *dest)
{
    char *copy = strdup(dest);
    if (copy == NULL)
        return -1;
    for (char *slash = strchr(copy + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(copy, 0755);
        *slash = '/';
    }
    mkdir(copy, 0755);
    free(copy);
    return open(dest, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/*
 * Opens the folder that a member lies in, making what is missing, one part at a
 * time and through no link. *last is set to the final part, within name.
 */
static int open_parent(int top, char *name, char **last)
{
    int dir = dup(top);
    char *save = NULL;
    char *part = strtok_r(name, "/", &save);
    *last = NULL;
    while (dir >= 0 && part != NULL) {
        char *next = strtok_r(NULL, "/", &save);
        if (strcmp(part, ".") == 0) {
            part = next;
            continue;
        }
        if (strcmp(part, "..") == 0) {
            close(dir);
            return -1;
        }
        if (next == NULL) {
            *last = part;
            return dir;
        }
        mkdirat(dir, part, 0755);
        int child = openat(dir, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        close(dir);
        dir = child;
        part = next;
    }
    if (dir >= 0)
        close(dir);
    return -1;
}

static bool write_file(struct archive *in, int dir, const char *name)
{
    unlinkat(dir, name, 0);
    int fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (fd < 0)
        return false;
    bool ok = archive_read_data_into_fd(in, fd) == ARCHIVE_OK;
    return close(fd) == 0 && ok;
}

static bool unpack_member(struct archive *in, struct archive_entry *entry, int top)
{
    const char *given = archive_entry_pathname(entry);
    if (given == NULL || given[0] == '/' || archive_entry_hardlink(entry) != NULL)
        return false;
    char *name = strdup(given), *last;
    if (name == NULL)
        return false;
    bool file = false;
    int dir = open_parent(top, name, &last);
    if (dir >= 0) {
        switch (archive_entry_filetype(entry)) {
        case AE_IFREG:
            file = write_file(in, dir, last);
            break;
        case AE_IFDIR:
            mkdirat(dir, last, 0755);
            break;
        case AE_IFLNK:
            unlinkat(dir, last, 0);
            if (symlinkat(archive_entry_symlink(entry), dir, last) != 0) {
                /* a folder is in its place, which stays */
            }
            break;
        default:
            break;
        }
        close(dir);
    }
    free(name);
    return file;
}

int64_t extract_archive(const char *archive, const char *dest)
{
    int64_t count = 0;
    struct archive *in = archive_read_new();
    if (in == NULL)
        return -1;
    archive_read_support_format_tar(in);
    archive_read_support_filter_gzip(in);
    if (archive_read_open_filename(in, archive, 65536) != ARCHIVE_OK) {
        archive_read_free(in);
        return -1;
    }

    int top = open_dest(dest);
    struct archive_entry *entry;
    int r = ARCHIVE_FATAL;
    while (top >= 0 && (r = archive_read_next_header(in, &entry)) >= ARCHIVE_WARN && r != ARCHIVE_EOF)
        count += unpack_member(in, entry, top);

    if (top >= 0)
        close(top);
    archive_read_free(in);
    return r == ARCHIVE_EOF ? count : -1;
}
