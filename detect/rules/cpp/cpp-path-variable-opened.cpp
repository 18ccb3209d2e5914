#include <fstream>
#include <filesystem>

void StaticHandler::handle(const Request &req, Response &res) {
    std::string target = urlDecode(req.path());
    std::filesystem::path file = root_ / target.substr(1);
    // ruleid: cpp-path-variable-opened
    std::ifstream in(file, std::ios::binary);
    res.body(slurp(in));
}

void extractAll(const fs::path &target) {
    for (const Entry &e : entries_) {
        const fs::path out = target / e.name;
        // ruleid: cpp-path-variable-opened
        std::ofstream file(out, std::ios::binary);
        file << bytes(e);
    }
}

std::string get(const std::string &id) {
    std::string path = dir_ + "/" + id;
    // ruleid: cpp-path-variable-opened
    std::ifstream in(path);
    return slurp(in);
}

std::string checked(const std::string &id) {
    if (id.find('/') != std::string::npos) return "";
    std::string path = dir_ + "/" + id;
    // ok: cpp-path-variable-opened
    std::ifstream in(path);
    return slurp(in);
}

std::string config(const std::string &text) {
    std::string path = dir_ + "/config";
    // ok: cpp-path-variable-opened
    std::ifstream in(path);
    return slurp(in);
}

std::string numbered(int id) {
    std::string path = dir_ + "/" + std::to_string(id);
    // ok: cpp-path-variable-opened
    std::ifstream in(path);
    return slurp(in);
}
