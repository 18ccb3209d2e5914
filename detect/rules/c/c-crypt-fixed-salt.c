#include <crypt.h>

int check(const char *password, const char *want) {
    // ruleid: c-crypt-fixed-salt
    return strcmp(crypt(password, "rd"), want) == 0;
}

void derive(const char *pw, unsigned char *key) {
    const unsigned char salt[] = "mail-vault";
    // ruleid: c-crypt-fixed-salt
    PKCS5_PBKDF2_HMAC(pw, strlen(pw), salt, sizeof salt - 1, 600000, EVP_sha256(), 32, key);
}

void derive2(const char *pw, unsigned char *key) {
    // ruleid: c-crypt-fixed-salt
    PKCS5_PBKDF2_HMAC(pw, strlen(pw), (const unsigned char *)"salt", 4, 600000, EVP_sha256(), 32, key);
}

int right(const char *password, const char *want) {
    // ok: c-crypt-fixed-salt
    return strcmp(crypt(password, want), want) == 0;
}

void right2(const char *pw, const unsigned char *salt, unsigned char *key) {
    // ok: c-crypt-fixed-salt
    PKCS5_PBKDF2_HMAC(pw, strlen(pw), salt, 16, 600000, EVP_sha256(), 32, key);
}

void right3(const char *pw, unsigned char *key) {
    unsigned char salt[16];
    RAND_bytes(salt, sizeof salt);
    // ok: c-crypt-fixed-salt
    PKCS5_PBKDF2_HMAC(pw, strlen(pw), salt, 16, 600000, EVP_sha256(), 32, key);
}
