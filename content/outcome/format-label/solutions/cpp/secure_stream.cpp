#include <cctype>
#include <cstdint>
#include <cstring>
#include <iomanip>
#include <sstream>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name,
                         std::int64_t number) {
    std::ostringstream stream;
    for (unsigned char c : name) {
        stream << (std::isalnum(c) ? static_cast<char>(c) : '-');
    }
    stream << '#' << std::setw(4) << std::setfill('0') << number;
    const std::string label = stream.str();

    if (label.size() < out_size) {
        std::memcpy(out, label.c_str(), label.size() + 1);
    } else if (out_size == 1) {
        out[0] = '\0';
    } else if (out_size > 1) {
        std::memcpy(out, label.data(), out_size - 2);
        std::memcpy(out + out_size - 2, "~", 2);
    }
    return label.size();
}
