#include <algorithm>
#include <string>
#include <string_view>

namespace {

bool has_odd_character(std::string_view s) {
    return std::any_of(s.begin(), s.end(), [](unsigned char c) {
        return c <= 0x20 || c == 0x7f || c == '\\';
    });
}

bool is_own_page(std::string_view target, std::string_view host) {
    if (target.empty() || has_odd_character(target)) {
        return false;
    }
    if (target.front() == '/') {
        return target.substr(0, 2) != "//";
    }
    for (std::string_view scheme : {"https://", "http://"}) {
        if (target.substr(0, scheme.size()) == scheme) {
            std::string_view rest = target.substr(scheme.size());
            return rest.substr(0, rest.find_first_of("/?#")) == host;
        }
    }
    return false;
}

}  // namespace

std::string redirect_target(const std::string &target, const std::string &host,
                            const std::string &fallback) {
    return is_own_page(target, host) ? target : fallback;
}
