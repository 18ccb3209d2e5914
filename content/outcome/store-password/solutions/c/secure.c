#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SALT_LEN 16
#define KEY_LEN 32
#define PREFIX "scrypt$"

static bool derive(const char *password, const unsigned char *salt, unsigned char *key) {
    return EVP_PBE_scrypt(password, strlen(password), salt, SALT_LEN, 16384, 8, 1,
                          64u * 1024 * 1024, key, KEY_LEN) == 1;
}

static void to_hex(const unsigned char *in, size_t n, char *out) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < n; i++) {
        out[2 * i] = digits[in[i] >> 4];
        out[2 * i + 1] = digits[in[i] & 15];
    }
    out[2 * n] = '\0';
}

static int nibble(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

static bool from_hex(const char *in, size_t n, unsigned char *out) {
    for (size_t i = 0; i < n; i++) {
        int hi = nibble(in[2 * i]);
        int lo = hi < 0 ? -1 : nibble(in[2 * i + 1]);
        if (lo < 0)
            return false;
        out[i] = (unsigned char)(hi << 4 | lo);
    }
    return true;
}

/* scrypt$SALT$KEY, both in hex */
char *hash_password(const char *password) {
    unsigned char salt[SALT_LEN], key[KEY_LEN];
    if (RAND_bytes(salt, sizeof salt) != 1 || !derive(password, salt, key))
        return NULL;

    char salt_hex[2 * SALT_LEN + 1], key_hex[2 * KEY_LEN + 1];
    to_hex(salt, SALT_LEN, salt_hex);
    to_hex(key, KEY_LEN, key_hex);
    OPENSSL_cleanse(key, sizeof key);

    size_t size = sizeof PREFIX + sizeof salt_hex + sizeof key_hex;
    char *out = malloc(size);
    if (out != NULL)
        snprintf(out, size, PREFIX "%s$%s", salt_hex, key_hex);
    return out;
}

bool verify_password(const char *password, const char *stored) {
    const size_t prefix = strlen(PREFIX);
    unsigned char salt[SALT_LEN], expected[KEY_LEN], actual[KEY_LEN];

    if (strlen(stored) != prefix + 2 * SALT_LEN + 1 + 2 * KEY_LEN ||
        strncmp(stored, PREFIX, prefix) != 0)
        return false;
    if (!from_hex(stored + prefix, SALT_LEN, salt) ||
        !from_hex(stored + prefix + 2 * SALT_LEN + 1, KEY_LEN, expected))
        return false;
    if (!derive(password, salt, actual))
        return false;
    return CRYPTO_memcmp(actual, expected, KEY_LEN) == 0;
}
