#include <string>
#include <vector>

Label parseLine(const std::string &line) {
    Label l;
    auto f = split(line);
    l.code = f[0];
    // ruleid: cpp-field-without-count
    l.title = f[1];
    return l;
}

User parseUser(const std::string &line) {
    std::vector<std::string> parts = split(line, ':');
    User u;
    // ruleid: cpp-field-without-count
    u.home = parts[5];
    return u;
}

int port(const std::string &addr) {
    auto p = util::splitString(addr, ":");
    // ruleid: cpp-field-without-count
    return std::stoi(p[1]);
}

Label checked(const std::string &line) {
    Label l;
    auto f = split(line);
    if (f.size() < 2) return l;
    // ok: cpp-field-without-count
    l.title = f[1];
    return l;
}

std::string at(const std::string &line) {
    auto f = split(line);
    // ok: cpp-field-without-count
    return f.at(1);
}

int table(const std::string &line) {
    auto f = load(line);
    // ok: cpp-field-without-count
    return f[1];
}
