#include <fstream>

std::string Channel::tail(const std::string &day) {
    // ruleid: cpp-path-of-parameter
    std::ifstream in("logs/" + name_ + "/" + day + ".log");
    return slurp(in);
}

std::string preset(const std::string &name) {
    // ruleid: cpp-path-of-parameter
    std::ifstream in(presets_ / name);
    return slurp(in);
}

void store(const std::string &name, const std::string &text) {
    // ruleid: cpp-path-of-parameter
    std::ofstream out("/etc/meter/" + name);
    out << text;
}

crow::response download(const crow::request &req) {
    std::string file = req.url_params.get("file");
    // ruleid: cpp-path-of-parameter
    std::ifstream in("uploads/" + file, std::ios::binary);
    return crow::response(slurp(in));
}

void checked(const std::string &name, const std::string &text) {
    if (name.find("..") != std::string::npos || name.find('/') != std::string::npos) return;
    // ok: cpp-path-of-parameter
    std::ofstream out("/etc/meter/" + name);
    out << text;
}

void fixed(const std::string &text) {
    // ok: cpp-path-of-parameter
    std::ofstream out(dir_ + "/state");
    out << text;
}

void only(const std::string &name) {
    // ok: cpp-path-of-parameter
    std::ofstream out(dir_ / std::filesystem::path(name).filename());
    out << 1;
}

void own(const std::string &path) {
    // ok: cpp-path-of-parameter
    std::ofstream out(path);
    out << 1;
}
