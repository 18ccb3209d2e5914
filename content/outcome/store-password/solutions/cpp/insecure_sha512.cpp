#include <openssl/sha.h>

#include <iomanip>
#include <sstream>
#include <string>

std::string hash_password(const std::string &password) {
    unsigned char digest[SHA512_DIGEST_LENGTH];
    SHA512(reinterpret_cast<const unsigned char *>(password.data()), password.size(), digest);

    std::ostringstream out;
    for (unsigned char b : digest) {
        out << std::hex << std::setw(2) << std::setfill('0') << static_cast<int>(b);
    }
    return out.str();
}

bool verify_password(const std::string &password, const std::string &stored) {
    return hash_password(password) == stored;
}
