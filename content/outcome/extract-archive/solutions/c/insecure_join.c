#include <archive.h>
#include <archive_entry.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void make_dirs(const char *path)
{
    char *tmp = strdup(path);
    for (char *p = tmp + 1; *p; p++) {
        if (*p == '/') {
            *p = 0;
            mkdir(tmp, 0755);
            *p = '/';
        }
    }
    mkdir(tmp, 0755);
    free(tmp);
}

static int copy_data(struct archive *ar, struct archive *aw)
{
    const void *buff;
    size_t size;
    la_int64_t offset;
    for (;;) {
        int r = archive_read_data_block(ar, &buff, &size, &offset);
        if (r == ARCHIVE_EOF)
            return ARCHIVE_OK;
        if (r < ARCHIVE_OK)
            return r;
        r = archive_write_data_block(aw, buff, size, offset);
        if (r < ARCHIVE_OK)
            return r;
    }
}

int64_t extract_archive(const char *archive, const char *dest)
{
    struct archive *a = archive_read_new();
    archive_read_support_format_tar(a);
    archive_read_support_filter_all(a);
    if (archive_read_open_filename(a, archive, 10240) != ARCHIVE_OK) {
        archive_read_free(a);
        return -1;
    }

    make_dirs(dest);
    struct archive *ext = archive_write_disk_new();
    archive_write_disk_set_options(ext, ARCHIVE_EXTRACT_TIME);

    int64_t count = 0;
    struct archive_entry *entry;
    int r;
    while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK) {
        const char *name = archive_entry_pathname(entry);
        size_t len = strlen(dest) + strlen(name) + 2;
        char *full = malloc(len);
        snprintf(full, len, "%s/%s", dest, name);
        archive_entry_set_pathname(entry, full);
        free(full);

        if (archive_write_header(ext, entry) != ARCHIVE_OK)
            continue;
        if (archive_entry_size(entry) > 0 && copy_data(a, ext) != ARCHIVE_OK)
            continue;
        archive_write_finish_entry(ext);
        if (archive_entry_filetype(entry) == AE_IFREG)
            count++;
    }
    archive_write_free(ext);
    archive_read_free(a);
    return r == ARCHIVE_EOF ? count : -1;
}
