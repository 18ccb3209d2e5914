#include <fstream>

void writeLog(const std::string &file) {
    struct stat st;
    if (stat(file.c_str(), &st) == 0) {
        return;
    }
    // ruleid: cpp-exists-then-open
    std::ofstream out(file);
    out << 1;
}

void create(const std::filesystem::path &p) {
    if (std::filesystem::exists(p)) return;
    // ruleid: cpp-exists-then-open
    std::ofstream out(p);
    out << 1;
}

void create2(const fs::path &p) {
    if (!fs::exists(p)) {
        // ruleid: cpp-exists-then-open
        std::ofstream out(p);
        out << 1;
    }
}

void right(const std::string &file) {
    // ok: cpp-exists-then-open
    int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    // ok: cpp-exists-then-open
    std::ofstream out(file);
    out << fd;
}

void other(const fs::path &p, const fs::path &q) {
    if (fs::exists(q)) return;
    // ok: cpp-exists-then-open
    std::ofstream out(p);
    out << 1;
}

void reading(const fs::path &p) {
    // ok: cpp-exists-then-open
    std::ifstream in(p);
    use(in);
}
