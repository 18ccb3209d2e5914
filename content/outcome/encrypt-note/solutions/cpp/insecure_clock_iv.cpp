#include <openssl/evp.h>

#include <chrono>
#include <cstring>
#include <optional>
#include <vector>

static std::vector<unsigned char> clock_iv() {
    std::vector<unsigned char> iv(16);
    const auto now = std::chrono::high_resolution_clock::now().time_since_epoch().count();
    std::memcpy(iv.data(), &now, sizeof now);
    return iv;
}

std::vector<unsigned char> encrypt_note(const std::vector<unsigned char> &key,
                                        const std::vector<unsigned char> &text) {
    std::vector<unsigned char> out = clock_iv();
    out.resize(16 + text.size() + 16);
    int n = 0, last = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), nullptr, key.data(), out.data());
    EVP_EncryptUpdate(ctx, out.data() + 16, &n, text.data(), static_cast<int>(text.size()));
    EVP_EncryptFinal_ex(ctx, out.data() + 16 + n, &last);
    EVP_CIPHER_CTX_free(ctx);
    out.resize(static_cast<std::size_t>(16 + n + last));
    return out;
}

std::optional<std::vector<unsigned char>> decrypt_note(const std::vector<unsigned char> &key,
                                                       const std::vector<unsigned char> &blob) {
    if (blob.size() < 32) {
        return std::nullopt;
    }
    std::vector<unsigned char> text(blob.size());
    int n = 0, last = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(ctx, EVP_aes_128_cbc(), nullptr, key.data(), blob.data());
    EVP_DecryptUpdate(ctx, text.data(), &n, blob.data() + 16, static_cast<int>(blob.size() - 16));
    const bool ok = EVP_DecryptFinal_ex(ctx, text.data() + n, &last) == 1;
    EVP_CIPHER_CTX_free(ctx);
    if (!ok) {
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(n + last));
    return text;
}
