#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace fs = std::filesystem;

std::optional<std::vector<unsigned char>> read_user_file(const std::string &root, const std::string &name)
{
    const fs::path base = fs::path(root).lexically_normal();
    const fs::path path = (base / name).lexically_normal();
    const fs::path relative = path.lexically_relative(base);
    if (relative.empty() || *relative.begin() == "..") {
        return std::nullopt;
    }
    std::error_code ec;
    if (!fs::is_regular_file(path, ec)) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::vector<unsigned char>(std::istreambuf_iterator<char>(file), {});
}
