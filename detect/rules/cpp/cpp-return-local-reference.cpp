#include <string>
#include <string_view>

const std::string &name(int n) {
    std::string s = "item " + std::to_string(n);
    // ruleid: cpp-return-local-reference
    return s;
}

const char *text(int n) {
    std::string s = std::to_string(n);
    // ruleid: cpp-return-local-reference
    return s.c_str();
}

std::string good(int n) {
    std::string s = std::to_string(n);
    // ok: cpp-return-local-reference
    return s;
}

Config &shared() {
    static Config c;
    // ok: cpp-return-local-reference
    return c;
}

std::string &at(std::vector<std::string> &all) {
    std::string &first = all[0];
    // ok: cpp-return-local-reference
    return first;
}

const std::string &name_of(int id) {
    std::string s = "user" + std::to_string(id);
    // ruleid: cpp-return-local-reference
    return s;
}

const std::string &name_kept(const User &u) {
    const std::string &s = u.name;
    // ok: cpp-return-local-reference
    return s;
}
