#include <openssl/evp.h>

#include <optional>
#include <random>
#include <vector>

namespace {

constexpr std::size_t kNonce = 16;

std::vector<unsigned char> random_nonce() {
    static std::mt19937 rng;
    std::uniform_int_distribution<int> byte(0, 255);
    std::vector<unsigned char> nonce(kNonce);
    for (auto &b : nonce) {
        b = static_cast<unsigned char>(byte(rng));
    }
    return nonce;
}

void ctr(const std::vector<unsigned char> &key, const unsigned char *nonce, const unsigned char *in,
         unsigned char *out, std::size_t size) {
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0;
    EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), nullptr, key.data(), nonce);
    EVP_EncryptUpdate(ctx, out, &n, in, static_cast<int>(size));
    EVP_CIPHER_CTX_free(ctx);
}

}  // namespace

std::vector<unsigned char> encrypt_note(const std::vector<unsigned char> &key,
                                        const std::vector<unsigned char> &text) {
    std::vector<unsigned char> blob = random_nonce();
    blob.resize(kNonce + text.size());
    ctr(key, blob.data(), text.data(), blob.data() + kNonce, text.size());
    return blob;
}

std::optional<std::vector<unsigned char>> decrypt_note(const std::vector<unsigned char> &key,
                                                       const std::vector<unsigned char> &blob) {
    if (blob.size() <= kNonce) {
        return std::nullopt;
    }
    std::vector<unsigned char> text(blob.size() - kNonce);
    ctr(key, blob.data(), blob.data() + kNonce, text.data(), text.size());
    return text;
}
