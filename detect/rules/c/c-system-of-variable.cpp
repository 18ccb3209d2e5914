#include <cstdlib>
#include <string>

int run(const std::string &name) {
    // ruleid: c-system-of-variable
    return std::system(("tar xf " + name).c_str());
}
