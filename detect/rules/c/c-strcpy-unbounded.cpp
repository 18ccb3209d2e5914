#include <cstring>
#include <string>

void title(char *out, const std::string &text) {
    // ruleid: c-strcpy-unbounded
    std::strcpy(out, text.c_str());
    // ok: c-strcpy-unbounded
    strlcpy(out, text.c_str(), 40);
}

#include <cstring>
#include <string>

char *copy_of(const std::string &text, const std::string &other) {
    char *all = new char[text.length() + 1];
    // ok: c-strcpy-unbounded
    strcpy(all, text.c_str());
    char *more = name_buffer();
    // ruleid: c-strcpy-unbounded
    strcpy(more, other.c_str());
    return all;
}
