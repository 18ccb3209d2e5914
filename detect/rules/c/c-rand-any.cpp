#include <cstdlib>
#include <string>

std::string name(const std::string &base, Generator &gen) {
    // ruleid: c-rand-any
    int i = std::rand() % 10;
    // ok: c-rand-any
    return base + std::to_string(rand(gen)) + std::to_string(i);
}

std::string other(const std::string &base, Generator &gen) {
    // ruleid: c-rand-any
    return base + std::to_string(rand(gen));
}
