#include <openssl/pem.h>

int save(FILE *fp, RSA *rsa, EVP_PKEY *key, BIO *bio) {
    // ruleid: c-private-key-plain
    PEM_write_RSAPrivateKey(fp, rsa, NULL, NULL, 0, NULL, NULL);
    // ruleid: c-private-key-plain
    PEM_write_PrivateKey(fp, key, NULL, NULL, 0, NULL, NULL);
    // ruleid: c-private-key-plain
    return PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL);
}

int right(FILE *fp, EVP_PKEY *key, const char *pass) {
    // ok: c-private-key-plain
    PEM_write_PUBKEY(fp, key);
    // ok: c-private-key-plain
    PEM_write_PrivateKey(fp, key, EVP_aes_256_cbc(), NULL, 0, NULL, (void *)pass);
    // ok: c-private-key-plain
    return PEM_write_PKCS8PrivateKey(fp, key, EVP_aes_256_cbc(), pass, strlen(pass), NULL, NULL);
}
