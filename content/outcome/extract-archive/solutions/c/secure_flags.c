#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool make_folders(const char *path)
{
    char *copy = strdup(path);
    if (copy == NULL)
        return false;
    for (char *p = copy + 1; *p; p++) {
        if (*p == '/') {
            *p = '\0';
            mkdir(copy, 0755);
            *p = '/';
        }
    }
    bool ok = mkdir(copy, 0755) == 0 || errno == EEXIST;
    free(copy);
    return ok;
}

/* A name may not start at the root or go up. */
static bool name_ok(const char *name)
{
    if (name == NULL || name[0] == '\0' || name[0] == '/')
        return false;
    for (const char *p = name; *p; p += strspn(p, "/")) {
        size_t n = strcspn(p, "/");
        if (n == 2 && p[0] == '.' && p[1] == '.')
            return false;
        p += n;
    }
    return true;
}

static bool unpack_entry(struct archive *in, struct archive *out, struct archive_entry *entry, const char *base)
{
    const char *name = archive_entry_pathname(entry);
    size_t size = strlen(base) + strlen(name) + 2;
    char *path = malloc(size);
    if (path == NULL)
        return false;
    snprintf(path, size, "%s/%s", base, name);
    archive_entry_set_pathname(entry, path);
    free(path);

    if (archive_write_header(out, entry) < ARCHIVE_WARN)
        return false;
    const void *block;
    size_t len;
    la_int64_t offset;
    int r = ARCHIVE_OK;
    while (archive_entry_size(entry) > 0 && (r = archive_read_data_block(in, &block, &len, &offset)) == ARCHIVE_OK) {
        if (archive_write_data_block(out, block, len, offset) < ARCHIVE_WARN)
            return false;
    }
    return r >= ARCHIVE_OK && archive_write_finish_entry(out) >= ARCHIVE_WARN;
}

int64_t extract_archive(const char *archive, const char *dest)
{
    struct archive *in = archive_read_new();
    archive_read_support_format_tar(in);
    archive_read_support_filter_gzip(in);
    if (archive_read_open_filename(in, archive, 16384) != ARCHIVE_OK) {
        archive_read_free(in);
        return -1;
    }

    char *base = make_folders(dest) ? realpath(dest, NULL) : NULL;
    if (base == NULL) {
        archive_read_free(in);
        return -1;
    }

    struct archive *out = archive_write_disk_new();
    archive_write_disk_set_options(out, ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT);

    int64_t count = 0;
    struct archive_entry *entry;
    int r;
    while ((r = archive_read_next_header(in, &entry)) == ARCHIVE_OK || r == ARCHIVE_WARN) {
        mode_t type = archive_entry_filetype(entry);
        if (archive_entry_hardlink(entry) != NULL || !name_ok(archive_entry_pathname(entry)))
            continue;
        if (type != AE_IFREG && type != AE_IFDIR && type != AE_IFLNK)
            continue;
        if (unpack_entry(in, out, entry, base) && type == AE_IFREG)
            count++;
    }

    archive_write_free(out);
    archive_read_free(in);
    free(base);
    return r == ARCHIVE_EOF ? count : -1;
}
