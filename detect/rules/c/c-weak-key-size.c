#include <openssl/rsa.h>

void make(RSA *r, BIGNUM *e, EVP_PKEY_CTX *c) {
    // ruleid: c-weak-key-size
    RSA_generate_key_ex(r, 1024, e, NULL);
    // ruleid: c-weak-key-size
    EVP_PKEY_CTX_set_rsa_keygen_bits(c, 512);
    // ok: c-weak-key-size
    RSA_generate_key_ex(r, 3072, e, NULL);
    // ok: c-weak-key-size
    EVP_PKEY_CTX_set_rsa_keygen_bits(c, 2048);
    // ok: c-weak-key-size
    EVP_PKEY *k = EVP_RSA_gen(4096);
}
