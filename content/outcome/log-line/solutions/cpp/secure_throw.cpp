#include <algorithm>
#include <stdexcept>
#include <string>

static bool is_control(unsigned char c) {
    return c < 0x20 || c == 0x7f;
}

std::string log_line(const std::string& user, const std::string& message) {
    const bool bad = std::any_of(user.begin(), user.end(), [](unsigned char c) { return c == ' ' || is_control(c); });
    if (bad) {
        throw std::invalid_argument("user names are single words");
    }
    std::string text = message;
    std::replace_if(text.begin(), text.end(), is_control, ' ');
    return "user=" + user + " msg=" + text;
}
