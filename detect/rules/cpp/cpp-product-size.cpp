#include <vector>

bool Texture::load(std::istream &in) {
    Header h = read(in);
    // ruleid: cpp-product-size
    int bytes = h.width * h.height * h.channels;
    pixels_.resize(bytes);
    return true;
}

Overview::Overview(int width, int height) : width_(width), height_(height) {
    // ruleid: cpp-product-size
    const int size = width_ * height_ * 4;
    pixels_ = new uint32_t[size];
}

std::vector<float> grid(uint32_t rows, uint32_t cols) {
    // ruleid: cpp-product-size
    uint32_t n = rows * cols;
    std::vector<float> out(n);
    return out;
}

std::vector<float> wide(uint32_t rows, uint32_t cols) {
    // ok: cpp-product-size
    size_t n = static_cast<size_t>(rows) * cols;
    std::vector<float> out(n);
    return out;
}

std::vector<float> limited(int rows, int cols) {
    if (rows > 4096 || cols > 4096) return {};
    // ok: cpp-product-size
    int n = rows * cols;
    std::vector<float> out(n);
    return out;
}

std::vector<float> fixed() {
    // ok: cpp-product-size
    int n = ROWS * COLS;
    std::vector<float> out(n);
    return out;
}
