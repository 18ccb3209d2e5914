#include <string>

std::string redirect_target(const std::string &target, const std::string &host,
                            const std::string &fallback) {
    if (target.empty()) {
        return fallback;
    }
    if (target[0] == '/') {
        return target;
    }
    if (target.find("://" + host) != std::string::npos) {
        return target;
    }
    return fallback;
}
