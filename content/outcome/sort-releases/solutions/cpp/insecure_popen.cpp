#include <cstdio>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

std::vector<std::string> sort_releases(const std::string& folder, const std::string& name) {
    std::string command = "sort --version-sort " + folder + "/" + name + " 2>/dev/null";
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
