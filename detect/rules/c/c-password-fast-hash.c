#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/sha.h>

void keep(const char *password, const unsigned char *salt, unsigned char *out, struct user *u) {
    MD5_CTX ctx;
    MD5_Init(&ctx);
    // ok: c-password-fast-hash
    MD5_Update(&ctx, salt, 8);
    // ruleid: c-password-fast-hash
    MD5_Update(&ctx, password, strlen(password));
    // ruleid: c-password-fast-hash
    SHA256((const unsigned char *)u->passwd, u->len, out);
    // ok: c-password-fast-hash
    SHA256(file_data, u->len, out);
    // ok: c-password-fast-hash
    PKCS5_PBKDF2_HMAC(password, -1, salt, 16, 600000, EVP_sha256(), 32, out);
}
