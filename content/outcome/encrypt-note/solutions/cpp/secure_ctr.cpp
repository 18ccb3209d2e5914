#include <openssl/evp.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <vector>

static const std::size_t kIv = 16;

static std::vector<unsigned char> system_random(std::size_t n) {
    std::vector<unsigned char> out(n);
    std::ifstream urandom("/dev/urandom", std::ios::binary);
    if (!urandom.read(reinterpret_cast<char *>(out.data()), static_cast<std::streamsize>(n))) {
        throw std::runtime_error("cannot read random bytes");
    }
    return out;
}

// AES-256-CTR; the same operation encrypts and decrypts.
static std::vector<unsigned char> apply(const unsigned char *key, const unsigned char *iv,
                                        const unsigned char *in, std::size_t n) {
    std::vector<unsigned char> out(n);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int written = 0;
    const bool ok = ctx != nullptr &&
                    EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), nullptr, key, iv) == 1 &&
                    EVP_EncryptUpdate(ctx, out.data(), &written, in, static_cast<int>(n)) == 1;
    EVP_CIPHER_CTX_free(ctx);
    if (!ok) {
        throw std::runtime_error("AES failed");
    }
    return out;
}

std::vector<unsigned char> encrypt_note(const std::vector<unsigned char> &key,
                                        const std::vector<unsigned char> &text) {
    std::vector<unsigned char> out = system_random(kIv);
    const auto body = apply(key.data(), out.data(), text.data(), text.size());
    out.insert(out.end(), body.begin(), body.end());
    return out;
}

std::optional<std::vector<unsigned char>> decrypt_note(const std::vector<unsigned char> &key,
                                                       const std::vector<unsigned char> &blob) {
    if (blob.size() <= kIv) {
        return std::nullopt;
    }
    return apply(key.data(), blob.data(), blob.data() + kIv, blob.size() - kIv);
}
