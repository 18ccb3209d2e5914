#include <openssl/evp.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key, const unsigned char *iv) {
    // ruleid: c-ecb-mode
    EVP_EncryptInit_ex(ctx, EVP_camellia_128_ecb(), NULL, key, NULL);
    // ok: c-ecb-mode
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-ecb-mode
    /* EVP_aes_256_ecb() would show patterns */
    // ok: c-ecb-mode
    return EVP_EncryptUpdate(ctx, 0, 0, iv, 16);
}
// ruleid: c-ecb-mode
const EVP_CIPHER *EVP_des_ecb(void);
