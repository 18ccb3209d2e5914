#include <cstdlib>
#include <string>

std::string name(const std::string &base, Generator &gen) {
    // ruleid: c-rand-any
    int i = std::rand() % 10;
    // ruleid: c-rand-any
    return base + std::to_string(rand(gen)) + std::to_string(i);
}
