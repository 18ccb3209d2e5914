#include <openssl/evp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SALT_LEN 16
#define KEY_LEN 32

static char *format(const char *password, const unsigned char *salt) {
    unsigned char key[KEY_LEN];
    char *out = malloc(2 * SALT_LEN + 2 * KEY_LEN + 2);

    if (out == NULL)
        return NULL;
    EVP_PBE_scrypt(password, strlen(password), salt, SALT_LEN, 16384, 8, 1, 64 << 20, key, KEY_LEN);
    char *p = out;
    for (int i = 0; i < SALT_LEN; i++)
        p += sprintf(p, "%02x", salt[i]);
    p += sprintf(p, "$");
    for (int i = 0; i < KEY_LEN; i++)
        p += sprintf(p, "%02x", key[i]);
    return out;
}

char *hash_password(const char *password) {
    unsigned char salt[SALT_LEN];

    for (int i = 0; i < SALT_LEN; i++)
        salt[i] = (unsigned char)(rand() & 0xff);
    return format(password, salt);
}

bool verify_password(const char *password, const char *stored) {
    unsigned char salt[SALT_LEN];
    unsigned int byte;

    if (strlen(stored) != 2 * SALT_LEN + 2 * KEY_LEN + 1)
        return false;
    for (int i = 0; i < SALT_LEN; i++) {
        if (sscanf(stored + 2 * i, "%2x", &byte) != 1)
            return false;
        salt[i] = (unsigned char)byte;
    }
    char *again = format(password, salt);
    bool same = again != NULL && strcmp(again, stored) == 0;
    free(again);
    return same;
}
