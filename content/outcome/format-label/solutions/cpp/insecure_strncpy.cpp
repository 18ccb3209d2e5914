#include <cctype>
#include <cstdint>
#include <cstring>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name,
                         std::int64_t number) {
    std::string label;
    for (char c : name) {
        label += std::isalnum(static_cast<unsigned char>(c)) ? c : '-';
    }
    std::string digits = std::to_string(number);
    while (digits.size() < 4) {
        digits.insert(digits.begin(), '0');
    }
    label += "#" + digits;

    // never writes more than out_size bytes
    std::strncpy(out, label.c_str(), out_size);
    if (label.size() > out_size && out_size > 1) {
        out[out_size - 2] = '~';
        out[out_size - 1] = '\0';
    } else if (out_size == 1) {
        out[0] = '\0';
    }
    return label.size();
}
