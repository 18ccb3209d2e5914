#include <openssl/rsa.h>

int seal(RSA *k, const unsigned char *in, int n, unsigned char *out, EVP_PKEY_CTX *c) {
    // ruleid: c-rsa-padding
    RSA_public_encrypt(n, in, out, k, RSA_NO_PADDING);
    // ruleid: c-rsa-padding
    EVP_PKEY_CTX_set_rsa_padding(c, RSA_NO_PADDING);
    // ok: c-rsa-padding
    EVP_PKEY_CTX_set_rsa_padding(c, RSA_PKCS1_OAEP_PADDING);
    // ok: c-rsa-padding
    EVP_PKEY_CTX_set_rsa_padding(c, RSA_PKCS1_PSS_PADDING);
    // ok: c-rsa-padding
    return RSA_public_encrypt(n, in, out, k, RSA_PKCS1_OAEP_PADDING);
}
