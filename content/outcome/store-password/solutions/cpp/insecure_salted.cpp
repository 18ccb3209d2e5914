#include <openssl/evp.h>

#include <cstdio>
#include <random>
#include <string>

static std::string sha256_hex(const std::string &text) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_Digest(text.data(), text.size(), digest, &length, EVP_sha256(), nullptr);

    std::string hex;
    char two[3];
    for (unsigned int i = 0; i < length; i++) {
        std::snprintf(two, sizeof two, "%02x", digest[i]);
        hex += two;
    }
    return hex;
}

static std::string new_salt() {
    static const std::string letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> pick(0, letters.size() - 1);
    std::string salt;
    for (int i = 0; i < 16; i++) {
        salt += letters[pick(device)];
    }
    return salt;
}

std::string hash_password(const std::string &password) {
    const std::string salt = new_salt();
    return salt + ":" + sha256_hex(salt + password);
}

bool verify_password(const std::string &password, const std::string &stored) {
    const auto colon = stored.find(':');
    if (colon == std::string::npos) {
        return false;
    }
    const std::string salt = stored.substr(0, colon);
    return stored.substr(colon + 1) == sha256_hex(salt + password);
}
