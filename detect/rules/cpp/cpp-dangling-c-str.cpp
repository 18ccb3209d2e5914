#include <sstream>
#include <string>

const char *label(int n, const std::string &dir) {
    std::ostringstream os;
    os << n;
    // ruleid: cpp-dangling-c-str
    const char *text = os.str().c_str();
    // ruleid: cpp-dangling-c-str
    const char *path = (dir + "/x").c_str();
    puts(text);
    std::string kept = os.str();
    // ok: cpp-dangling-c-str
    const char *fine = kept.c_str();
    // ok: cpp-dangling-c-str
    puts((dir + "/x").c_str());
    // ok: cpp-dangling-c-str
    std::string copy = std::to_string(n).c_str();
    return path;
}
