#include <openssl/sha.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *hash_password(const char *password)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    char *hex = malloc(2 * SHA256_DIGEST_LENGTH + 1);
    int i;

    if (hex == NULL)
        return NULL;
    SHA256((const unsigned char *)password, strlen(password), digest);
    for (i = 0; i < SHA256_DIGEST_LENGTH; i++)
        sprintf(hex + 2 * i, "%02x", digest[i]);
    return hex;
}

bool verify_password(const char *password, const char *stored)
{
    char *hex = hash_password(password);
    bool same = hex != NULL && strcmp(hex, stored) == 0;

    free(hex);
    return same;
}
