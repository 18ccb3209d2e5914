#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

static std::string base64url(const unsigned char *data, std::size_t size) {
    std::vector<unsigned char> buffer(4 * ((size + 2) / 3) + 1);
    const int n = EVP_EncodeBlock(buffer.data(), data, static_cast<int>(size));
    std::string out(buffer.begin(), buffer.begin() + n);
    for (char &c : out) {
        if (c == '+') c = '-';
        if (c == '/') c = '_';
    }
    while (!out.empty() && out.back() == '=') {
        out.pop_back();
    }
    return out;
}

static std::string decode(std::string text) {
    for (char &c : text) {
        if (c == '-') c = '+';
        if (c == '_') c = '/';
    }
    const std::size_t padding = (4 - text.size() % 4) % 4;
    text.append(padding, '=');
    std::vector<unsigned char> buffer(text.size() + 1);
    const int n = EVP_DecodeBlock(buffer.data(), reinterpret_cast<const unsigned char *>(text.data()),
                                  static_cast<int>(text.size()));
    if (n < static_cast<int>(padding)) {
        return "";
    }
    return std::string(buffer.begin(), buffer.begin() + n - static_cast<int>(padding));
}

// The text after "name": in a flat JSON object, or nothing.
static std::optional<std::string> after(const std::string &json, const std::string &name) {
    const std::string key = '"' + name + '"';
    for (auto at = json.find(key); at != std::string::npos; at = json.find(key, at + 1)) {
        const auto colon = json.find_first_not_of(" \t\r\n", at + key.size());
        if (colon != std::string::npos && json[colon] == ':') {
            const auto value = json.find_first_not_of(" \t\r\n", colon + 1);
            if (value != std::string::npos) {
                return json.substr(value);
            }
        }
    }
    return std::nullopt;
}

std::optional<std::string> verify_token(const std::string &token, const std::string &secret,
                                        int64_t now) {
    // All tokens of the service begin with this header.
    static const std::string header =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";
    const auto last = token.rfind('.');
    if (token.compare(0, header.size(), header) != 0 || last < header.size()) {
        return std::nullopt;
    }

    const std::string signed_part = token.substr(0, last);
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(signed_part.data()), signed_part.size(), mac, &size);
    if (token.substr(last + 1) != base64url(mac, size)) {
        return std::nullopt;
    }

    const std::string payload = decode(signed_part.substr(header.size()));
    const auto exp = after(payload, "exp");
    const auto sub = after(payload, "sub");
    if (!exp || !sub || sub->front() != '"' || now >= std::atoll(exp->c_str())) {
        return std::nullopt;
    }
    return sub->substr(1, sub->find('"', 1) - 1);
}
