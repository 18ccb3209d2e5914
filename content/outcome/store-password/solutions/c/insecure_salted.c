#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SALT_HEX 32

/* hex of SHA-256(salt text, password) */
static void digest_hex(const char *salt, const char *password, char out[65]) {
    unsigned char md[EVP_MAX_MD_SIZE];
    unsigned int n = 0;
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();

    EVP_DigestInit_ex(ctx, EVP_sha256(), NULL);
    EVP_DigestUpdate(ctx, salt, SALT_HEX);
    EVP_DigestUpdate(ctx, password, strlen(password));
    EVP_DigestFinal_ex(ctx, md, &n);
    EVP_MD_CTX_free(ctx);
    for (unsigned int i = 0; i < n; i++)
        snprintf(out + 2 * i, 3, "%02x", md[i]);
}

char *hash_password(const char *password) {
    unsigned char raw[SALT_HEX / 2];
    char salt[SALT_HEX + 1], hex[65];
    char *out = malloc(SALT_HEX + 1 + 64 + 1);

    if (out == NULL || RAND_bytes(raw, sizeof raw) != 1) {
        free(out);
        return NULL;
    }
    for (size_t i = 0; i < sizeof raw; i++)
        snprintf(salt + 2 * i, 3, "%02x", raw[i]);
    digest_hex(salt, password, hex);
    sprintf(out, "%s$%s", salt, hex);
    return out;
}

bool verify_password(const char *password, const char *stored) {
    char hex[65];

    if (strlen(stored) != SALT_HEX + 1 + 64)
        return false;
    digest_hex(stored, password, hex);
    return strcmp(hex, stored + SALT_HEX + 1) == 0;
}
