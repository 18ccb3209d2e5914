#include <openssl/aes.h>
#include <openssl/evp.h>

static const unsigned char master[16] = {0x1f, 0x22, 0x81, 0x03};

void seal(EVP_CIPHER_CTX *c, AES_KEY *k, const unsigned char *iv, const unsigned char *given) {
    // ruleid: c-hardcoded-crypto-key
    AES_set_encrypt_key(master, 128, k);
    unsigned char *key = (unsigned char *)"0123456789abcdef0123456789abcdef";
    // ruleid: c-hardcoded-crypto-key
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-hardcoded-crypto-key
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, given, iv);
    // ok: c-hardcoded-crypto-key
    EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, NULL, NULL);
    unsigned char fresh[32];
    load_key(fresh, sizeof fresh);
    // ok: c-hardcoded-crypto-key
    AES_set_encrypt_key(fresh, 256, k);
}
