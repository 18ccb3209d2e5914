#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

std::optional<std::vector<unsigned char>> read_user_file(const std::string &root, const std::string &name)
{
    std::error_code ec;
    const fs::path base = fs::canonical(root, ec);
    if (ec)
        return std::nullopt;
    const fs::path target = fs::canonical(base / name, ec);
    if (ec)
        return std::nullopt;

    // Compared part by part, so that /srv/acme2 is not below /srv/acme.
    const auto [end, rest] = std::mismatch(base.begin(), base.end(), target.begin(), target.end());
    if (end != base.end())
        return std::nullopt;

    if (!fs::is_regular_file(target, ec))
        return std::nullopt;
    std::ifstream in(target, std::ios::binary);
    if (!in)
        return std::nullopt;
    return std::vector<unsigned char>(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}
