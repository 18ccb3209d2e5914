#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>

std::size_t format_label(char *out, std::size_t out_size, const std::string &name,
                         std::int64_t number) {
    std::string clean;
    for (unsigned char c : name) {
        clean.push_back(std::isalnum(c) ? static_cast<char>(c) : '-');
    }
    char tail[32];
    std::snprintf(tail, sizeof tail, "#%04lld", static_cast<long long>(number));
    const std::string label = clean + tail;

    const std::size_t room = out_size - 1;
    if (label.size() <= room) {
        label.copy(out, label.size());
        out[label.size()] = '\0';
    } else {
        label.copy(out, room);
        out[room - 1] = '~';
        out[room] = '\0';
    }
    return label.size();
}
