#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace {

// Cost of scrypt: about 16 MiB and a twentieth of a second.
constexpr std::uint64_t kN = 1 << 14, kR = 8, kP = 1;
using Salt = std::array<unsigned char, 16>;
using Key = std::array<unsigned char, 32>;

Key derive(const std::string &password, const Salt &salt) {
    Key key{};
    if (EVP_PBE_scrypt(password.data(), password.size(), salt.data(), salt.size(), kN, kR, kP,
                       64 * 1024 * 1024, key.data(), key.size()) != 1) {
        throw std::runtime_error("key derivation failed");
    }
    return key;
}

template <typename Array>
std::string to_hex(const Array &bytes) {
    static const char digits[] = "0123456789abcdef";
    std::string out;
    for (unsigned char b : bytes) {
        out += digits[b >> 4];
        out += digits[b & 15];
    }
    return out;
}

template <typename Array>
bool from_hex(const std::string &hex, Array &out) {
    if (hex.size() != out.size() * 2 ||
        hex.find_first_not_of("0123456789abcdef") != std::string::npos) {
        return false;
    }
    for (std::size_t i = 0; i < out.size(); i++) {
        out[i] = static_cast<unsigned char>(std::stoi(hex.substr(2 * i, 2), nullptr, 16));
    }
    return true;
}

}  // namespace

std::string hash_password(const std::string &password) {
    Salt salt;
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1) {
        throw std::runtime_error("no random bytes");
    }
    return to_hex(salt) + "." + to_hex(derive(password, salt));
}

bool verify_password(const std::string &password, const std::string &stored) {
    const auto dot = stored.find('.');
    if (dot == std::string::npos) {
        return false;
    }
    Salt salt;
    Key expected;
    if (!from_hex(stored.substr(0, dot), salt) || !from_hex(stored.substr(dot + 1), expected)) {
        return false;
    }
    const Key actual = derive(password, salt);
    return CRYPTO_memcmp(actual.data(), expected.data(), actual.size()) == 0;
}
