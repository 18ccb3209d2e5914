#include <openssl/evp.h>

void derive(const char *pw, int n, const unsigned char *salt, unsigned char *key) {
    // ruleid: c-weak-key-derivation
    PKCS5_PBKDF2_HMAC(pw, n, salt, 16, 1000, EVP_sha256(), 32, key);
    // ruleid: c-weak-key-derivation
    EVP_BytesToKey(EVP_aes_256_gcm(), EVP_sha256(), salt, (unsigned char *)pw, n, 1, key, NULL);
    // ok: c-weak-key-derivation
    PKCS5_PBKDF2_HMAC(pw, n, salt, 16, 600000, EVP_sha256(), 32, key);
    // ok: c-weak-key-derivation
    crypto_pwhash(key, 32, pw, n, salt, OPSLIMIT, MEMLIMIT, crypto_pwhash_ALG_ARGON2ID13);
    // ok: c-weak-key-derivation
    EVP_PBE_scrypt(pw, n, salt, 16, 1 << 15, 8, 1, 0, key, 32);
}
