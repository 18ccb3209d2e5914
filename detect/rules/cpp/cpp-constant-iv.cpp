#include <openssl/evp.h>

Bytes encrypt(EVP_CIPHER_CTX *c, const Bytes &plain) {
    Bytes iv(16, 0);
    // ruleid: cpp-constant-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
    return finish(c, plain);
}

Bytes encrypt2(EVP_CIPHER_CTX *c, const Bytes &plain) {
    std::array<unsigned char, 16> iv{};
    // ruleid: cpp-constant-iv
    if (EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data()) != 1)
        throw std::runtime_error("init");
    return finish(c, plain);
}

Bytes encrypt3(EVP_CIPHER_CTX *c, const Bytes &plain) {
    std::vector<unsigned char> iv(16);
    // ruleid: cpp-constant-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
    return finish(c, plain);
}

Bytes right(EVP_CIPHER_CTX *c, const Bytes &plain) {
    std::vector<unsigned char> iv(16);
    RAND_bytes(iv.data(), static_cast<int>(iv.size()));
    // ok: cpp-constant-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
    return finish(c, plain);
}

Bytes right2(EVP_CIPHER_CTX *c, const Bytes &plain) {
    std::array<unsigned char, 16> iv{};
    if (RAND_bytes(iv.data(), iv.size()) != 1) throw std::runtime_error("no random");
    // ok: cpp-constant-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
    return finish(c, plain);
}

Bytes given(EVP_CIPHER_CTX *c, const Bytes &plain, const Bytes &iv) {
    // ok: cpp-constant-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), nullptr, key_.data(), iv.data());
    return finish(c, plain);
}
