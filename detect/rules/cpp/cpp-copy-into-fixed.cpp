#include <algorithm>
#include <vector>

std::vector<Label> preview(const std::vector<Label> &labels, size_t count) {
    // ruleid: cpp-copy-into-fixed
    std::vector<Label> out(4);
    std::copy_n(labels.begin(), count, out.begin());
    return out;
}

std::vector<int> dup(const std::vector<int> &in) {
    // ruleid: cpp-copy-into-fixed
    std::vector<int> out;
    std::copy(in.begin(), in.end(), out.begin());
    return out;
}

std::vector<int> twice(const std::vector<int> &in) {
    // ruleid: cpp-copy-into-fixed
    std::vector<int> out;
    std::transform(in.begin(), in.end(), out.begin(), [](int v) { return v * 2; });
    return out;
}

std::vector<int> right(const std::vector<int> &in) {
    // ok: cpp-copy-into-fixed
    std::vector<int> out;
    std::copy(in.begin(), in.end(), std::back_inserter(out));
    // ok: cpp-copy-into-fixed
    std::vector<int> same(in.size());
    std::copy(in.begin(), in.end(), same.begin());
    return out;
}

std::vector<int> right2(const std::vector<int> &in) {
    // ok: cpp-copy-into-fixed
    std::vector<int> out;
    out.resize(in.size());
    std::copy(in.begin(), in.end(), out.begin());
    return out;
}
