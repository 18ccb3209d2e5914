#include <crypt.h>

#include <memory>
#include <stdexcept>
#include <string>

static std::string run_crypt(const std::string &password, const std::string &setting) {
    auto data = std::make_unique<crypt_data>();
    const char *hash = crypt_r(password.c_str(), setting.c_str(), data.get());
    // Failure tokens begin with '*'.
    return hash == nullptr || hash[0] == '*' ? std::string() : std::string(hash);
}

std::string hash_password(const std::string &password) {
    char setting[CRYPT_GENSALT_OUTPUT_SIZE];
    if (crypt_gensalt_rn("$2b$", 10, nullptr, 0, setting, sizeof setting) == nullptr) {
        throw std::runtime_error("cannot make a salt");
    }
    std::string hash = run_crypt(password, setting);
    if (hash.empty()) {
        throw std::runtime_error("cannot hash the password");
    }
    return hash;
}

bool verify_password(const std::string &password, const std::string &stored) {
    if (stored.empty()) {
        return false;
    }
    const std::string hash = run_crypt(password, stored);
    if (hash.empty() || hash.size() != stored.size()) {
        return false;
    }
    unsigned char diff = 0;
    for (std::size_t i = 0; i < hash.size(); i++) {
        diff |= static_cast<unsigned char>(hash[i] ^ stored[i]);
    }
    return diff == 0;
}
