#include <fstream>

void scratch(int id) {
    std::string out = "/tmp/convert-" + std::to_string(id);
    // ruleid: cpp-tmp-name
    std::ofstream touch(out);
    touch << id;
}

void log_it(const std::string &id) {
    // ruleid: cpp-tmp-name
    std::ofstream f("/tmp/" + id + ".log");
    f << id;
}

void cache(const std::string &name) {
    std::filesystem::path p = std::filesystem::temp_directory_path() / "app.cache";
    // ruleid: cpp-tmp-name
    std::ofstream f(p, std::ios::binary);
    f << name;
}

void right(const std::string &name) {
    std::string p = "/srv/data/" + name.substr(0, 1);
    // ok: cpp-tmp-name
    std::ofstream f(p);
    char t[] = "/tmp/xXXXXXX";
    // ok: cpp-tmp-name
    int fd = mkstemp(t);
    // ok: cpp-tmp-name
    std::ifstream in("/tmp/x");
    use(fd);
}
