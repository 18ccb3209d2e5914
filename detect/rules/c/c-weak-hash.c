#include <openssl/evp.h>
#include <openssl/md5.h>

int sign(EVP_MD_CTX *ctx, unsigned char *mac, const void *key, int n) {
    // ruleid: c-weak-hash
    EVP_DigestInit_ex(ctx, EVP_md5(), NULL);
    // ruleid: c-weak-hash
    const EVP_MD *type = EVP_sha1();
    MD5_CTX c;
    // ruleid: c-weak-hash
    MD5_Init(&c);
    // ok: c-weak-hash
    EVP_DigestInit_ex(ctx, EVP_sha256(), NULL);
    // ok: c-weak-hash
    HMAC(EVP_sha512(), key, n, mac, 0, mac, NULL);
    // ok: c-weak-hash
    puts("EVP_md5()");
    return type != NULL;
}
