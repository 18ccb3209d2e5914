#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace fs = std::filesystem;

std::optional<std::vector<unsigned char>> read_user_file(const std::string &root, const std::string &name)
{
    try {
        std::string base = fs::canonical(root).string();
        std::string path = fs::canonical(fs::path(base) / name).string();
        // Only serve what is below the customer's folder.
        if (path.rfind(base, 0) != 0 || !fs::is_regular_file(path)) {
            return std::nullopt;
        }
        std::ifstream file(path, std::ios::binary);
        return std::vector<unsigned char>(std::istreambuf_iterator<char>(file), {});
    } catch (const fs::filesystem_error &) {
        return std::nullopt;
    }
}
