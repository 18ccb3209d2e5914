#include <cstdint>
#include <vector>

std::vector<uint32_t> items(const std::vector<uint8_t> &msg) {
    if (msg.size() < 2) return {};
    // ruleid: cpp-count-from-message
    const size_t count = msg[1];
    std::vector<uint32_t> out;
    for (size_t i = 0; i < count; ++i) {
        const size_t at = 2 + i * 2;
        uint32_t v = msg[at] << 8 | msg[at + 1];
        out.push_back(v);
    }
    return out;
}

int sum(const std::vector<uint8_t> &m) {
    // ruleid: cpp-count-from-message
    int n = m[0];
    int s = 0;
    for (int i = 0; i < n; i++) {
        int v = m[i + 1];
        s += v;
    }
    return s;
}

std::vector<char> list(const std::string &m) {
    // ruleid: cpp-count-from-message
    uint8_t n = m[3];
    std::vector<char> v;
    for (int i = 0; i < n; i++)
        v.push_back(m[4 + i]);
    return v;
}

int checked(const std::vector<uint8_t> &m) {
    // ok: cpp-count-from-message
    int n = m[0];
    if (m.size() < n + 1) return 0;
    int s = 0;
    for (int i = 0; i < n; i++) {
        int v = m[i + 1];
        s += v;
    }
    return s;
}

int own(const std::vector<uint8_t> &m) {
    // ok: cpp-count-from-message
    int n = m.size();
    int s = 0;
    for (int i = 0; i < n; i++) {
        int v = m[i];
        s += v;
    }
    return s;
}

int at(const std::vector<uint8_t> &m) {
    // ok: cpp-count-from-message
    int n = m[0];
    int s = 0;
    for (int i = 0; i < n; i++) {
        int v = m.at(i + 1);
        s += v;
    }
    return s;
}
