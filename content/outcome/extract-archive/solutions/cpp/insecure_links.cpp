#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static bool is_inside(const fs::path& base, const fs::path& path) {
    auto rel = path.lexically_normal().lexically_relative(base);
    return !rel.empty() && *rel.begin() != "..";
}

int64_t extract_archive(const std::string& archive_path, const std::string& dest) {
    struct archive* a = archive_read_new();
    archive_read_support_format_tar(a);
    archive_read_support_filter_gzip(a);
    if (archive_read_open_filename(a, archive_path.c_str(), 10240) != ARCHIVE_OK) {
        archive_read_free(a);
        return -1;
    }
    fs::create_directories(dest);
    fs::path base = fs::canonical(dest);

    int64_t count = 0;
    int r;
    struct archive_entry* entry;
    while ((r = archive_read_next_header(a, &entry)) == ARCHIVE_OK) {
        fs::path target = base / archive_entry_pathname(entry);
        if (!is_inside(base, target)) {
            continue;  // names such as ../../x
        }
        switch (archive_entry_filetype(entry)) {
        case AE_IFDIR:
            fs::create_directories(target);
            break;
        case AE_IFLNK:
            fs::create_directories(target.parent_path());
            fs::remove(target);
            fs::create_symlink(archive_entry_symlink(entry), target);
            break;
        case AE_IFREG: {
            if (archive_entry_hardlink(entry) != nullptr) {
                break;
            }
            fs::create_directories(target.parent_path());
            std::vector<char> data(archive_entry_size(entry));
            archive_read_data(a, data.data(), data.size());
            std::ofstream(target, std::ios::binary).write(data.data(), data.size());
            ++count;
            break;
        }
        default:
            break;
        }
    }
    archive_read_free(a);
    return r == ARCHIVE_EOF ? count : -1;
}
