#include <cstdio>
#include <memory>
#include <sstream>
#include <string>
#include <vector>
#include <filesystem>

std::vector<std::string> sort_releases(const std::string& folder, const std::string& name) {
    std::filesystem::path path = std::filesystem::path(folder) / name;
    if (!std::filesystem::exists(path)) {
        return {};
    }
    // Single quotes: the shell expands nothing between them.
    std::string command = "sort -V '" + path.string() + "'";
    std::vector<std::string> lines;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) {
        return lines;
    }
    std::string output;
    char buffer[4096];
    size_t n;
    while ((n = fread(buffer, 1, sizeof(buffer), pipe)) > 0) {
        output.append(buffer, n);
    }
    pclose(pipe);
    std::istringstream stream(output);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}
