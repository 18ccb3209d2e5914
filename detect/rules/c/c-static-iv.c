#include <openssl/evp.h>
#include <openssl/rand.h>

void seal(EVP_CIPHER_CTX *c, const unsigned char *key) {
    unsigned char iv[16] = {0};
    // ruleid: c-static-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
    static const unsigned char nonce[] = "0123456789ab";
    // ruleid: c-static-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, nonce);
}

int good(EVP_CIPHER_CTX *c, const unsigned char *key, const unsigned char *given) {
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof iv) != 1) return -1;
    // ok: c-static-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
    // ok: c-static-iv
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, given);
    // ok: c-static-iv
    return EVP_DecryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, given);
}
