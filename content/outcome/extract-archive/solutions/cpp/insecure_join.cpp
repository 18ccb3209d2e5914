#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <filesystem>
#include <string>

int64_t extract_archive(const std::string& archive_path, const std::string& dest) {
    struct archive* a = archive_read_new();
    archive_read_support_format_tar(a);
    archive_read_support_filter_gzip(a);
    if (archive_read_open_filename(a, archive_path.c_str(), 10240) != ARCHIVE_OK) {
        archive_read_free(a);
        return -1;
    }
    std::filesystem::create_directories(dest);

    struct archive* disk = archive_write_disk_new();
    archive_write_disk_set_options(disk, ARCHIVE_EXTRACT_TIME);
    int64_t count = 0;
    struct archive_entry* entry;
    int r;
    while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK) {
        std::string target = dest + "/" + archive_entry_pathname(entry);
        archive_entry_set_pathname(entry, target.c_str());
        if (archive_write_header(disk, entry) != ARCHIVE_OK) {
            continue;
        }
        const void* buff;
        size_t size;
        la_int64_t offset;
        while (archive_entry_size(entry) > 0 && archive_read_data_block(a, &buff, &size, &offset) == ARCHIVE_OK) {
            archive_write_data_block(disk, buff, size, offset);
        }
        archive_write_finish_entry(disk);
        if (archive_entry_filetype(entry) == AE_IFREG) {
            ++count;
        }
    }
    archive_write_free(disk);
    archive_read_free(a);
    return r == ARCHIVE_EOF ? count : -1;
}
