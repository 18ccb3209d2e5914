#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name,
                         std::int64_t number) {
    char label[128];
    std::sprintf(label, "%s#%04lld", name.c_str(), static_cast<long long>(number));
    for (std::size_t i = 0; i < name.size(); i++) {
        if (!std::isalnum(static_cast<unsigned char>(label[i]))) {
            label[i] = '-';
        }
    }
    const std::size_t length = std::strlen(label);
    if (out_size == 0) {
        return length;
    }
    std::strncpy(out, label, out_size - 1);
    out[out_size - 1] = '\0';
    if (length >= out_size && out_size >= 2) {
        out[out_size - 2] = '~';
    }
    return length;
}
