#include <openssl/evp.h>

int seal(EVP_CIPHER_CTX *c, const unsigned char *key) {
    // ruleid: c-aes-ecb-key-stream
    EVP_EncryptInit_ex(c, EVP_aes_256_ecb(), NULL, key, NULL);
    // ruleid: c-aes-ecb-key-stream
    AES_ecb_encrypt(in, out, &k, AES_ENCRYPT);
    // ruleid: c-aes-ecb-key-stream
    return EVP_DecryptInit_ex(c, EVP_aes_128_ecb(), NULL, key, NULL);
}

int right(EVP_CIPHER_CTX *c, const unsigned char *key, const unsigned char *iv) {
    // ok: c-aes-ecb-key-stream
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-aes-ecb-key-stream
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
    // ok: c-aes-ecb-key-stream
    return EVP_EncryptInit_ex(c, EVP_chacha20_poly1305(), NULL, key, iv);
}
