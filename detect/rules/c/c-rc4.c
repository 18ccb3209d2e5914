#include <openssl/rc4.h>
#include <openssl/ssl.h>

void stream(RC4_KEY *k, SSL_CTX *tls, const unsigned char *key, EVP_CIPHER_CTX *c) {
    // ruleid: c-rc4
    RC4_set_key(k, 16, key);
    // ruleid: c-rc4
    SSL_CTX_set_cipher_list(tls, "ALL:!aNULL");
    // ok: c-rc4
    SSL_CTX_set_cipher_list(tls, "ECDHE+AESGCM:!aNULL");
    // ok: c-rc4
    EVP_EncryptInit_ex(c, EVP_chacha20(), NULL, key, NULL);
    // ok: c-rc4
    SSL_CTX_set_cipher_list(tls, "HIGH:!LOW:!RC4");
}
