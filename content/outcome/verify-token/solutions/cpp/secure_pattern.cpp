#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstdint>
#include <optional>
#include <regex>
#include <string>

namespace {

std::optional<std::string> decode(const std::string &text) {
    static const std::string alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    std::uint32_t bits = 0;
    int have = 0;
    for (char c : text) {
        const auto d = alphabet.find(c);
        if (d == std::string::npos) {
            return std::nullopt;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(d);
        have += 6;
        if (have >= 8) {
            have -= 8;
            out += static_cast<char>(bits >> have & 0xff);
        }
    }
    return out;
}

std::string hmac_sha256(const std::string &key, const std::string &message) {
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.data()), message.size(), mac, &size);
    return std::string(reinterpret_cast<char *>(mac), size);
}

// Strings hold no backslash, hence no quote: a pattern finds a member.
std::optional<std::string> member(const std::string &json, const std::string &pattern) {
    std::smatch m;
    if (!std::regex_search(json, m, std::regex(pattern))) {
        return std::nullopt;
    }
    return m[1].str();
}

}  // namespace

std::optional<std::string> verify_token(const std::string &token, const std::string &secret,
                                        int64_t now) {
    const auto dot = token.find('.');
    const auto dot2 = dot == std::string::npos ? dot : token.find('.', dot + 1);
    if (dot2 == std::string::npos) {
        return std::nullopt;
    }
    const auto header = decode(token.substr(0, dot));
    const auto payload = decode(token.substr(dot + 1, dot2 - dot - 1));
    const auto signature = decode(token.substr(dot2 + 1));
    if (!header || !payload || !signature) {
        return std::nullopt;
    }

    const std::string expected = hmac_sha256(secret, token.substr(0, dot2));
    if (signature->size() != expected.size() ||
        CRYPTO_memcmp(signature->data(), expected.data(), expected.size()) != 0) {
        return std::nullopt;
    }
    if (member(*header, R"re("alg"\s*:\s*"([^"]*)")re") != "HS256") {
        return std::nullopt;
    }
    const auto exp = member(*payload, R"re("exp"\s*:\s*(-?[0-9]{1,18})\s*[,}])re");
    if (!exp || now >= std::stoll(*exp)) {
        return std::nullopt;
    }
    return member(*payload, R"re("sub"\s*:\s*"([^"\\]*)")re");
}
