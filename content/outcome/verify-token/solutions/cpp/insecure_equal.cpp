#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace {

std::string decode(const std::string &in) {
    static const std::string chars =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    unsigned int acc = 0;
    int bits = 0;
    for (char c : in) {
        const auto d = chars.find(c);
        if (d == std::string::npos) {
            return "";
        }
        acc = acc << 6 | static_cast<unsigned int>(d);
        if ((bits += 6) >= 8) {
            bits -= 8;
            out += static_cast<char>(acc >> bits & 0xff);
        }
    }
    return out;
}

std::vector<std::string> split(const std::string &token) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (;;) {
        const auto dot = token.find('.', start);
        parts.push_back(token.substr(start, dot - start));
        if (dot == std::string::npos) {
            return parts;
        }
        start = dot + 1;
    }
}

// The value of a member of a flat JSON object, without quotes.
std::string value(const std::string &json, const std::string &name) {
    const std::string key = "\"" + name + "\":";
    auto at = json.find(key);
    if (at == std::string::npos) {
        return "";
    }
    at += key.size();
    if (json[at] == '"') {
        ++at;
        return json.substr(at, json.find('"', at) - at);
    }
    return json.substr(at, json.find_first_of(",}", at) - at);
}

}  // namespace

std::optional<std::string> verify_token(const std::string &token, const std::string &secret,
                                        int64_t now) {
    const auto parts = split(token);
    if (parts.size() != 3 || decode(parts[0]).find("\"HS256\"") == std::string::npos) {
        return std::nullopt;
    }

    const std::string message = parts[0] + "." + parts[1];
    std::vector<unsigned char> mac(32);
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(message.data()), message.size(), mac.data(),
         nullptr);

    std::string signature = decode(parts[2]);
    signature.resize(std::min(signature.size(), mac.size()));
    if (!std::equal(signature.begin(), signature.end(), mac.begin(),
                    [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
        return std::nullopt;
    }

    const std::string payload = decode(parts[1]);
    const std::string sub = value(payload, "sub"), exp = value(payload, "exp");
    if (sub.empty() || exp.empty() || now >= std::stoll(exp)) {
        return std::nullopt;
    }
    return sub;
}
