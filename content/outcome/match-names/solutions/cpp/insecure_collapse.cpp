#include <string>
#include <string_view>
#include <vector>

static bool match(std::string_view p, std::string_view s) {
    if (p.empty()) {
        return s.empty();
    }
    if (p[0] == '*') {
        // skip further stars
        while (!p.empty() && p[0] == '*') {
            p.remove_prefix(1);
        }
        for (std::size_t i = 0; i <= s.size(); ++i) {
            if (match(p, s.substr(i))) {
                return true;
            }
        }
        return false;
    }
    return !s.empty() && (p[0] == '?' || p[0] == s[0]) && match(p.substr(1), s.substr(1));
}

std::vector<std::string> match_names(const std::string &pattern,
                                     const std::vector<std::string> &names) {
    std::vector<std::string> result;
    for (const auto &name : names) {
        if (match(pattern, name)) {
            result.push_back(name);
        }
    }
    return result;
}
