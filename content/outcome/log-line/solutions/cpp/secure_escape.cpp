#include <cstdio>
#include <string>
#include <string_view>

namespace {

// Printable text stays; control characters and those of `also` become \xNN.
std::string escaped(std::string_view text, std::string_view also)
{
    std::string out;
    for (unsigned char c : text) {
        if (c < 0x20 || c == 0x7f || c == '\\' || also.find(static_cast<char>(c)) != std::string_view::npos) {
            char code[5];
            std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(c));
            out += code;
        } else {
            out += static_cast<char>(c);
        }
    }
    return out;
}

} // namespace

std::string log_line(const std::string &user, const std::string &message)
{
    return "user=" + escaped(user, " =") + " msg=" + escaped(message, "");
}
