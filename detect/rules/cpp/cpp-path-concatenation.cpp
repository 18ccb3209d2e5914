#include <filesystem>
#include <fstream>

void send(const std::string &base, const std::string &filename) {
    // ruleid: cpp-path-concatenation
    std::ifstream in(base + "/" + filename);
    // ruleid: cpp-path-concatenation
    FILE *f = std::fopen((base + filename).c_str(), "r");
    // ok: cpp-path-concatenation
    std::ifstream safe(resolve(base, filename));
    // ok: cpp-path-concatenation
    std::ifstream conf(base + "/app.conf");
    // ok: cpp-path-concatenation
    std::filesystem::path p = std::filesystem::path(filename).filename();
}
