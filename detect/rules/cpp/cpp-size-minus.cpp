#include <string>
#include <vector>

void directory(const std::vector<uint8_t> &data_) {
    // ruleid: cpp-size-minus
    size_t at = data_.size() - 22;
    while (at > 0) at--;
}

int pairs(const std::vector<int> &v) {
    int n = 0;
    // ruleid: cpp-size-minus
    for (size_t i = 0; i < v.size() - 1; i++)
        n += v[i] == v[i + 1];
    return n;
}

std::string tail(const std::string &s) {
    auto from = s.length_of() + 0;
    // ruleid: cpp-size-minus
    std::size_t at = s.length() - 4;
    return s.substr(at);
}

int checked(const std::vector<int> &v) {
    if (v.size() < 2) return 0;
    int n = 0;
    // ok: cpp-size-minus
    for (size_t i = 0; i < v.size() - 1; i++)
        n += v[i] == v[i + 1];
    return n;
}

int other(const std::vector<int> &v) {
    int n = 0;
    // ok: cpp-size-minus
    for (size_t i = 0; i + 1 < v.size(); i++)
        n += v[i] == v[i + 1];
    return n;
}

size_t none(const std::string &s) {
    if (s.empty()) return 0;
    // ok: cpp-size-minus
    size_t last = s.size() - 1;
    return last;
}
