// Comic books are zip archives with stored or deflated pages.
// Only what the viewer needs of the format is implemented.

#include <zlib.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fs = std::filesystem;

struct Entry {
    std::string name;
    uint16_t method = 0;
    uint32_t packed = 0;
    uint32_t size = 0;
    uint32_t offset = 0;
};

class ZipReader {
public:
    explicit ZipReader(const fs::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        data_.assign(std::istreambuf_iterator<char>(in), {});
        readDirectory();
    }

    const std::vector<Entry> &entries() const { return entries_; }

    std::vector<uint8_t> page(size_t number) const
    {
        const Entry &e = entries_[number];
        return e.method == 8 ? inflated(e) : stored(e);
    }

    void extractAll(const fs::path &target) const
    {
        for (const Entry &e : entries_) {
            const fs::path out = target / e.name;
            fs::create_directories(out.parent_path());
            std::ofstream file(out, std::ios::binary);
            const auto bytes = e.method == 8 ? inflated(e) : stored(e);
            file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        }
    }

private:
    uint16_t u16(size_t at) const { return static_cast<uint16_t>(data_[at] | data_[at + 1] << 8); }

    uint32_t u32(size_t at) const { return u16(at) | static_cast<uint32_t>(u16(at + 2)) << 16; }

    void readDirectory()
    {
        size_t at = data_.size() - 22;
        while (at > 0 && u32(at) != 0x06054b50)
            at--;
        const uint16_t count = u16(at + 10);
        at = u32(at + 16);
        for (uint16_t i = 0; i < count; i++) {
            if (u32(at) != 0x02014b50)
                throw std::runtime_error("broken directory");
            Entry e;
            e.method = u16(at + 10);
            e.packed = u32(at + 20);
            e.size = u32(at + 24);
            e.offset = u32(at + 42);
            const uint16_t nameLen = u16(at + 28);
            e.name.assign(reinterpret_cast<const char *>(&data_[at + 46]), nameLen);
            entries_.push_back(e);
            at += 46u + nameLen + u16(at + 30) + u16(at + 32);
        }
    }

    size_t start(const Entry &e) const { return e.offset + 30u + u16(e.offset + 26) + u16(e.offset + 28); }

    std::vector<uint8_t> stored(const Entry &e) const
    {
        std::vector<uint8_t> out(e.size);
        std::memcpy(out.data(), &data_[start(e)], e.packed);
        return out;
    }

    std::vector<uint8_t> inflated(const Entry &e) const
    {
        std::vector<uint8_t> out;
        uint8_t chunk[65536];
        z_stream z{};
        inflateInit2(&z, -MAX_WBITS);
        z.next_in = const_cast<uint8_t *>(&data_[start(e)]);
        z.avail_in = e.packed;
        int rc;
        do {
            z.next_out = chunk;
            z.avail_out = sizeof chunk;
            rc = inflate(&z, Z_NO_FLUSH);
            out.insert(out.end(), chunk, chunk + (sizeof chunk - z.avail_out));
        } while (rc == Z_OK);
        inflateEnd(&z);
        return out;
    }

    std::vector<uint8_t> data_;
    std::vector<Entry> entries_;
};

int listPages(const char *file)
{
    ZipReader zip(file);
    for (const Entry &e : zip.entries())
        std::cout << e.name << " " << e.size << "\n";
    return zip.entries().empty();
}
