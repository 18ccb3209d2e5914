#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstdint>
#include <map>
#include <optional>
#include <regex>
#include <string>

static std::string decode64(const std::string &s) {
    static const std::string abc =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    uint32_t v = 0;
    int n = 0;
    for (char c : s) {
        const auto p = abc.find(c);
        if (p == std::string::npos) return "";
        v = (v << 6) | static_cast<uint32_t>(p);
        n += 6;
        if (n >= 8) {
            n -= 8;
            out += static_cast<char>((v >> n) & 0xff);
        }
    }
    return out;
}

// The members of a flat JSON object as text.
static std::map<std::string, std::string> members(const std::string &json) {
    static const std::regex pair("\"([^\"]*)\"\\s*:\\s*(?:\"([^\"]*)\"|(-?[0-9]+))");
    std::map<std::string, std::string> out;
    for (std::sregex_iterator it(json.begin(), json.end(), pair), end; it != end; ++it) {
        out[(*it)[1]] = (*it)[2].str() + (*it)[3].str();
    }
    return out;
}

std::optional<std::string> verify_token(const std::string &token, const std::string &secret,
                                        int64_t now) {
    const auto dot = token.find('.');
    const auto end = token.rfind('.');
    if (dot == std::string::npos || dot == end) {
        return std::nullopt;
    }
    auto header = members(decode64(token.substr(0, dot)));
    auto claims = members(decode64(token.substr(dot + 1, end - dot - 1)));

    const std::string alg = header["alg"];
    if (alg.empty() || alg == "none") {
        return std::nullopt;
    }
    if (alg == "HS256") {
        unsigned char mac[32];
        unsigned int size = sizeof mac;
        const std::string message = token.substr(0, end);
        HMAC(EVP_sha256(), secret.c_str(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char *>(message.c_str()), message.size(), mac, &size);
        if (decode64(token.substr(end + 1)) != std::string(reinterpret_cast<char *>(mac), size)) {
            return std::nullopt;
        }
    }

    try {
        if (claims.count("sub") == 0 || now >= std::stoll(claims["exp"])) {
            return std::nullopt;
        }
    } catch (const std::exception &) {
        return std::nullopt;
    }
    return claims["sub"];
}
