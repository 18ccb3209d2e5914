#include <zlib.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

namespace {

// Reads a plain or compressed file whole; gzread passes plain ones through.
bool read_all(const std::string &path, std::string &out)
{
    gzFile f = gzopen(path.c_str(), "rb");
    if (f == nullptr)
        return false;
    char buf[1 << 16];
    int n;
    while ((n = gzread(f, buf, sizeof buf)) > 0)
        out.append(buf, static_cast<size_t>(n));
    gzclose(f);
    return n == 0;
}

struct Member {
    std::string name;
    std::string link;
    char type;
    std::string data;
};

std::string field(const std::string &s, size_t pos, size_t len)
{
    return std::string(s.c_str() + pos, strnlen(s.c_str() + pos, len));
}

// Splits an archive into its members. False when it is no tar archive.
bool parse(const std::string &raw, std::vector<Member> &members)
{
    std::string long_name, long_link;
    size_t pos = 0;
    while (pos + 512 <= raw.size() && raw[pos] != 0) {
        unsigned sum = 0;
        for (size_t i = 0; i < 512; ++i)
            sum += (i >= 148 && i < 156) ? 32u : static_cast<unsigned char>(raw[pos + i]);
        if (sum != std::strtoul(field(raw, pos + 148, 8).c_str(), nullptr, 8))
            return false;
        const size_t size = std::strtoull(field(raw, pos + 124, 12).c_str(), nullptr, 8);
        if (size > raw.size() - pos - 512)
            return false;

        Member m{field(raw, pos, 100), field(raw, pos + 157, 100), raw[pos + 156], raw.substr(pos + 512, size)};
        if (field(raw, pos + 257, 6) == "ustar" && raw[pos + 345] != 0)
            m.name = field(raw, pos + 345, 155) + "/" + m.name;
        pos += 512 + (size + 511) / 512 * 512;

        if (m.type == 'L') {
            long_name = m.data.c_str();
        } else if (m.type == 'K') {
            long_link = m.data.c_str();
        } else if (m.type == 'x') {
            for (size_t at = 0; at < m.data.size();) { // "LEN KEY=VALUE\n"
                const size_t len = std::strtoull(m.data.c_str() + at, nullptr, 10);
                const size_t space = m.data.find(' ', at), eq = m.data.find('=', at);
                if (len == 0 || space > eq || eq >= at + len || at + len > m.data.size())
                    return false;
                const std::string key = m.data.substr(space + 1, eq - space - 1);
                const std::string value = m.data.substr(eq + 1, at + len - eq - 2);
                if (key == "path")
                    long_name = value;
                else if (key == "linkpath")
                    long_link = value;
                at += len;
            }
        } else if (m.type != 'g') {
            if (!long_name.empty())
                m.name = long_name;
            if (!long_link.empty())
                m.link = long_link;
            long_name.clear();
            long_link.clear();
            members.push_back(m);
        }
    }
    return pos > 0 || (raw.size() >= 1024 && raw.find_first_not_of('\0') == std::string::npos);
}

} // namespace

int64_t extract_archive(const std::string &archive, const std::string &dest)
{
    std::string raw;
    std::vector<Member> members;
    if (!read_all(archive, raw) || !parse(raw, members))
        return -1;

    fs::create_directories(dest);
    const std::string base = fs::canonical(dest).string();
    int64_t count = 0;
    for (const Member &m : members) {
        const fs::path target = (fs::path(base) / m.name).lexically_normal();
        if (target.string().rfind(base, 0) != 0)
            continue; // not below dest
        if (m.type == '5') {
            fs::create_directories(target);
            continue;
        }
        fs::create_directories(target.parent_path());
        if (m.type == '2') {
            const fs::path goal = (target.parent_path() / m.link).lexically_normal();
            if (goal.string().rfind(base, 0) != 0)
                continue;
            fs::remove(target);
            fs::create_symlink(m.link, target);
        } else if (m.type == '0') {
            std::ofstream(target, std::ios::binary) << m.data;
            ++count;
        }
    }
    return count;
}
