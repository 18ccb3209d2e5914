#include <regex>
#include <string>

std::string redirect_target(const std::string &target, const std::string &host,
                            const std::string &fallback) {
    static const std::regex address("^([a-zA-Z][a-zA-Z0-9+.-]*)://([^/?#]*)([^]*)$");
    static const std::regex path("^/([^/][^]*)?$");

    if (std::regex_match(target, path)) {
        return target;
    }
    std::smatch m;
    if (std::regex_match(target, m, address)) {
        std::string authority = m[2];
        // drop user name and port
        const auto at = authority.rfind('@');
        if (at != std::string::npos) {
            authority = authority.substr(at + 1);
        }
        if (authority.substr(0, authority.find(':')) == host) {
            return target;
        }
    }
    return fallback;
}
