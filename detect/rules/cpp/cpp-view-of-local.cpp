#include <string>
#include <string_view>

std::string_view label(const Rack &r) {
    std::string text;
    for (const auto &e : r.effects) text += e.name;
    // ruleid: cpp-view-of-local
    return std::string_view(text);
}

std::string_view lower(std::string_view in) {
    std::string out(in);
    for (char &c : out) c = tolower(c);
    // ruleid: cpp-view-of-local
    return out;
}

std::string_view join(std::string_view a, std::string_view b) {
    std::string all = std::string(a) + std::string(b);
    // ruleid: cpp-view-of-local
    return std::string_view{all};
}

std::string right(std::string_view in) {
    std::string out(in);
    // ok: cpp-view-of-local
    return out;
}

std::string_view part(std::string_view in) {
    std::string_view out = in.substr(1);
    // ok: cpp-view-of-local
    return out;
}

std::string_view member(const User &u) {
    // ok: cpp-view-of-local
    return std::string_view(u.name);
}
