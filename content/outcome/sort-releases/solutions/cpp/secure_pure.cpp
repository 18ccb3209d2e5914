#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

std::vector<std::string> sort_releases(const std::string& folder, const std::string& name) {
    std::vector<std::string> lines;
    std::filesystem::path file(name);
    if (file.filename() != file || file == ".." || file == ".") {
        return lines;
    }
    std::ifstream in(std::filesystem::path(folder) / file);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end(), [](const std::string& a, const std::string& b) {
        return strverscmp(a.c_str(), b.c_str()) < 0;
    });
    return lines;
}
