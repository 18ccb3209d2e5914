#include <cstdint>
#include <limits>
#include <vector>

uint8_t *image(int width, int height) {
    // ruleid: cpp-new-array-multiplication
    return new uint8_t[width * height];
}

void frames(Stream &s) {
    // ruleid: cpp-new-array-multiplication
    s.buffer = new unsigned char[s.info.width * s.info.height * 3];
    // ok: cpp-new-array-multiplication
    auto fixed = new unsigned char[4 * 16];
    // ok: cpp-new-array-multiplication
    std::vector<uint8_t> v(s.size());
}

uint8_t *checked(size_t w, size_t h) {
    if (h != 0 && w > std::numeric_limits<size_t>::max() / h) return nullptr;
    // ok: cpp-new-array-multiplication
    return new uint8_t[w * h];
}
