#include <openssl/evp.h>

#include <random>
#include <string>
#include <vector>

namespace {

const char kDigits[] = "0123456789abcdef";

std::string derive_hex(const std::string &password, const std::string &salt) {
    std::vector<unsigned char> key(32);
    EVP_PBE_scrypt(password.data(), password.size(),
                   reinterpret_cast<const unsigned char *>(salt.data()), salt.size(), 16384, 8, 1,
                   64 * 1024 * 1024, key.data(), key.size());
    std::string hex;
    for (unsigned char b : key) {
        hex += kDigits[b >> 4];
        hex += kDigits[b & 15];
    }
    return hex;
}

std::mt19937 generator;

}  // namespace

std::string hash_password(const std::string &password) {
    std::string salt;
    for (int i = 0; i < 32; i++) {
        salt += kDigits[generator() % 16];
    }
    return salt + "$" + derive_hex(password, salt);
}

bool verify_password(const std::string &password, const std::string &stored) {
    const auto sep = stored.find('$');
    if (sep == std::string::npos) {
        return false;
    }
    return derive_hex(password, stored.substr(0, sep)) == stored.substr(sep + 1);
}
