#include <archive.h>
#include <archive_entry.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

namespace fs = std::filesystem;

namespace {

struct FreeReader {
    void operator()(archive *a) const { archive_read_free(a); }
};
struct FreeWriter {
    void operator()(archive *a) const { archive_write_free(a); }
};

bool stays_below(const fs::path &name)
{
    if (name.empty() || name.is_absolute())
        return false;
    for (const fs::path &part : name) {
        if (part == "..")
            return false;
    }
    return true;
}

bool write_entry(archive *in, archive *out, archive_entry *entry)
{
    if (archive_write_header(out, entry) < ARCHIVE_WARN)
        return false;
    const void *block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    int r = ARCHIVE_OK;
    while (archive_entry_size(entry) > 0) {
        r = archive_read_data_block(in, &block, &size, &offset);
        if (r != ARCHIVE_OK)
            break;
        if (archive_write_data_block(out, block, size, offset) < ARCHIVE_WARN)
            return false;
    }
    return r >= ARCHIVE_OK && archive_write_finish_entry(out) >= ARCHIVE_WARN;
}

} // namespace

int64_t extract_archive(const std::string &archive_path, const std::string &dest)
{
    std::unique_ptr<archive, FreeReader> in(archive_read_new());
    archive_read_support_format_tar(in.get());
    archive_read_support_filter_gzip(in.get());
    if (archive_read_open_filename(in.get(), archive_path.c_str(), 1 << 16) != ARCHIVE_OK)
        return -1;

    std::error_code ec;
    fs::create_directories(dest, ec);
    const fs::path base = fs::canonical(dest, ec);
    if (ec)
        return -1;

    std::unique_ptr<archive, FreeWriter> out(archive_write_disk_new());
    archive_write_disk_set_options(out.get(), ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT);

    int64_t count = 0;
    for (;;) {
        archive_entry *entry = nullptr;
        const int r = archive_read_next_header(in.get(), &entry);
        if (r == ARCHIVE_EOF)
            return count;
        if (r < ARCHIVE_WARN)
            return -1;
        const char *name = archive_entry_pathname(entry);
        const auto type = archive_entry_filetype(entry);
        const bool wanted = type == AE_IFREG || type == AE_IFDIR || type == AE_IFLNK;
        if (name == nullptr || !wanted || archive_entry_hardlink(entry) != nullptr || !stays_below(name))
            continue;
        archive_entry_set_pathname(entry, (base / name).c_str());
        if (write_entry(in.get(), out.get(), entry) && type == AE_IFREG)
            ++count;
    }
}
