#include <openssl/evp.h>

int seal(EVP_CIPHER_CTX *c, const unsigned char *key) {
    // ruleid: c-aes-ecb
    EVP_EncryptInit_ex(c, EVP_aes_256_ecb(), NULL, key, NULL);
    // ruleid: c-aes-ecb
    EVP_DecryptInit_ex(c, EVP_aes_128_ecb(), NULL, key, NULL);
    // ruleid: c-aes-ecb
    return EVP_EncryptInit_ex(c, EVP_get_cipherbyname("aes-128-ecb"), NULL, key, NULL);
}

int right(EVP_CIPHER_CTX *c, const unsigned char *key, const unsigned char *iv) {
    // ok: c-aes-ecb
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-aes-ecb
    EVP_EncryptInit_ex(c, EVP_get_cipherbyname("aes-256-gcm"), NULL, key, iv);
    // ok: c-aes-ecb
    return EVP_EncryptInit_ex(c, EVP_chacha20_poly1305(), NULL, key, iv);
}
