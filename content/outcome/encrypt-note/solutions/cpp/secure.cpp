#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

namespace {

using Bytes = std::vector<unsigned char>;
constexpr std::size_t kNonce = 12;
constexpr std::size_t kTag = 16;

struct Free {
    void operator()(EVP_CIPHER_CTX *c) const { EVP_CIPHER_CTX_free(c); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, Free>;

void check(bool ok) {
    if (!ok) {
        throw std::runtime_error("cipher failed");
    }
}

}  // namespace

std::vector<unsigned char> encrypt_note(const std::vector<unsigned char> &key,
                                        const std::vector<unsigned char> &text) {
    check(key.size() == 32);
    Bytes out(kNonce + text.size() + kTag);
    check(RAND_bytes(out.data(), kNonce) == 1);

    Context ctx(EVP_CIPHER_CTX_new());
    int n = 0;
    check(EVP_EncryptInit_ex(ctx.get(), EVP_chacha20_poly1305(), nullptr, key.data(), out.data()) == 1);
    check(EVP_EncryptUpdate(ctx.get(), out.data() + kNonce, &n, text.data(),
                            static_cast<int>(text.size())) == 1);
    int last = 0;
    check(EVP_EncryptFinal_ex(ctx.get(), out.data() + kNonce + n, &last) == 1);
    check(EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_AEAD_GET_TAG, kTag,
                              out.data() + kNonce + text.size()) == 1);
    return out;
}

std::optional<std::vector<unsigned char>> decrypt_note(const std::vector<unsigned char> &key,
                                                       const std::vector<unsigned char> &blob) {
    if (key.size() != 32 || blob.size() < kNonce + kTag) {
        return std::nullopt;
    }
    const std::size_t size = blob.size() - kNonce - kTag;
    Bytes tag(blob.end() - kTag, blob.end());
    Bytes out(size + 1);

    Context ctx(EVP_CIPHER_CTX_new());
    int n = 0, last = 0;
    check(EVP_DecryptInit_ex(ctx.get(), EVP_chacha20_poly1305(), nullptr, key.data(), blob.data()) == 1);
    check(EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_AEAD_SET_TAG, kTag, tag.data()) == 1);
    check(EVP_DecryptUpdate(ctx.get(), out.data(), &n, blob.data() + kNonce, static_cast<int>(size)) == 1);
    if (EVP_DecryptFinal_ex(ctx.get(), out.data() + n, &last) != 1) {
        return std::nullopt;
    }
    out.resize(size);
    return out;
}
