#include <cctype>
#include <string>

// Splits an address into scheme and authority; false when it has no "://".
static bool split(const std::string &s, std::string &scheme, std::string &authority) {
    const auto sep = s.find("://");
    if (sep == std::string::npos) {
        return false;
    }
    scheme.clear();
    for (char c : s.substr(0, sep)) {
        scheme += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const auto start = sep + 3;
    const auto end = s.find_first_of("/?#\\", start);
    authority = s.substr(start, end == std::string::npos ? std::string::npos : end - start);
    return true;
}

std::string redirect_target(const std::string &target, const std::string &host,
                            const std::string &fallback) {
    for (unsigned char c : target) {
        if (c < 0x20 || c == 0x7f) {
            return fallback;
        }
    }
    if (!target.empty() && target[0] == '/') {
        // "//x" and "/\x" begin with another host in a browser.
        const bool other = target.size() > 1 && (target[1] == '/' || target[1] == '\\');
        return other ? fallback : target;
    }
    std::string scheme, authority;
    if (split(target, scheme, authority) && (scheme == "http" || scheme == "https") &&
        authority == host) {
        return target;
    }
    return fallback;
}
