#include <cstring>
#include <string>

char *copy_of(const std::string &text) {
    char *all = new char[text.length() + 1];
    // ruleid: c-strcpy-measured
    strcpy(all, text.c_str());
    return all;
}
