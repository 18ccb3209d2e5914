#include <openssl/evp.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    // ruleid: c-unauthenticated-mode
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
    // ruleid: c-unauthenticated-mode
    const EVP_CIPHER *c = EVP_aes_128_ctr();
    // ok: c-unauthenticated-mode
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-unauthenticated-mode
    EVP_EncryptInit_ex(ctx, EVP_aes_128_ccm(), NULL, key, iv);
    // ok: c-unauthenticated-mode
    return EVP_chacha20_poly1305() == c;
}
