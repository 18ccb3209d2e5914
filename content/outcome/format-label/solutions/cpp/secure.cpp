#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name,
                         std::int64_t number) {
    std::string label = name;
    std::replace_if(label.begin(), label.end(),
                    [](unsigned char c) { return !std::isalnum(c); }, '-');
    const std::string digits = std::to_string(number);
    label += '#';
    label.append(digits.size() < 4 ? 4 - digits.size() : 0, '0');
    label += digits;

    if (out_size == 0) {
        return label.size();
    }
    std::string shown = label.substr(0, out_size - 1);
    if (shown.size() < label.size() && !shown.empty()) {
        shown.back() = '~';
    }
    std::copy(shown.begin(), shown.end(), out);
    out[shown.size()] = '\0';
    return label.size();
}
