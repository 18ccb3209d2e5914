#include <cstring>
#include <string>

void title(char *out, const std::string &text) {
    // ruleid: c-strcpy-unbounded
    std::strcpy(out, text.c_str());
    // ok: c-strcpy-unbounded
    strlcpy(out, text.c_str(), 40);
}
