#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

std::optional<std::vector<unsigned char>> read_user_file(const std::string& root, const std::string& name) {
    namespace fs = std::filesystem;
    try {
        fs::path requested(name);
        if (requested.is_absolute()) {
            return std::nullopt;
        }
        fs::path base = fs::canonical(root);
        fs::path target = fs::canonical(base / requested);
        fs::path inside = target.lexically_relative(base);
        if (inside.empty() || *inside.begin() == "..") {
            return std::nullopt;
        }
        if (!fs::is_regular_file(target)) {
            return std::nullopt;
        }
        std::ifstream in(target, std::ios::binary);
        if (!in) {
            return std::nullopt;
        }
        std::ostringstream content;
        content << in.rdbuf();
        std::string text = content.str();
        return std::vector<unsigned char>(text.begin(), text.end());
    } catch (const fs::filesystem_error&) {
        return std::nullopt;
    }
}
