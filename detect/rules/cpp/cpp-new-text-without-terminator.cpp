#include <cstring>

Node::Node(const char *title) {
    // ruleid: cpp-new-text-without-terminator
    title_ = new char[std::strlen(title)];
    std::strcpy(title_, title);
}

char *copy(const char *s) {
    // ruleid: cpp-new-text-without-terminator
    char *out = new char[strlen(s)];
    strcpy(out, s);
    return out;
}

char *text(const std::string &s) {
    // ruleid: cpp-new-text-without-terminator
    char *out = new char[s.length()];
    strcpy(out, s.c_str());
    return out;
}

char *right(const std::string &s) {
    // ok: cpp-new-text-without-terminator
    char *out = new char[s.length() + 1];
    strcpy(out, s.c_str());
    return out;
}

char *raw(const std::string &s) {
    // ok: cpp-new-text-without-terminator
    char *out = new char[s.size()];
    std::memcpy(out, s.data(), s.size());
    return out;
}

char *right2(const char *s) {
    // ok: cpp-new-text-without-terminator
    char *out = new char[strlen(s) + 1];
    strcpy(out, s);
    return out;
}
