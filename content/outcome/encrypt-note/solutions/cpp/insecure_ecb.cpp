#include <openssl/evp.h>

#include <optional>
#include <vector>

using Bytes = std::vector<unsigned char>;

static std::optional<Bytes> crypt(bool encrypt, const Bytes &key, const Bytes &in) {
    Bytes out(in.size() + EVP_MAX_BLOCK_LENGTH);
    int n = 0, last = 0;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    EVP_CipherInit_ex(ctx, EVP_aes_256_ecb(), nullptr, key.data(), nullptr, encrypt ? 1 : 0);
    EVP_CipherUpdate(ctx, out.data(), &n, in.data(), static_cast<int>(in.size()));
    const int ok = EVP_CipherFinal_ex(ctx, out.data() + n, &last);
    EVP_CIPHER_CTX_free(ctx);
    if (ok != 1) {
        return std::nullopt;
    }
    out.resize(static_cast<std::size_t>(n + last));
    return out;
}

std::vector<unsigned char> encrypt_note(const std::vector<unsigned char> &key,
                                        const std::vector<unsigned char> &text) {
    return crypt(true, key, text).value();
}

std::optional<std::vector<unsigned char>> decrypt_note(const std::vector<unsigned char> &key,
                                                       const std::vector<unsigned char> &blob) {
    if (blob.empty()) {
        return std::nullopt;
    }
    return crypt(false, key, blob);
}
