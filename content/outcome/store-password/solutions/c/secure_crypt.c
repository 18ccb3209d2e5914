#define _GNU_SOURCE
#include <crypt.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

char *hash_password(const char *password) {
    char setting[CRYPT_GENSALT_OUTPUT_SIZE];
    struct crypt_data *data = calloc(1, sizeof *data);
    char *out = NULL;

    if (data == NULL)
        return NULL;
    /* yescrypt; random bytes are taken from the system */
    if (crypt_gensalt_rn("$y$", 0, NULL, 0, setting, sizeof setting) != NULL) {
        char *hash = crypt_rn(password, setting, data, sizeof *data);
        if (hash != NULL)
            out = strdup(hash);
    }
    free(data);
    return out;
}

bool verify_password(const char *password, const char *stored) {
    if (stored[0] != '$')
        return false;

    struct crypt_data *data = calloc(1, sizeof *data);
    if (data == NULL)
        return false;

    char *hash = crypt_rn(password, stored, data, sizeof *data);
    bool same = false;
    if (hash != NULL && strlen(hash) == strlen(stored)) {
        unsigned char diff = 0;
        for (size_t i = 0; hash[i] != '\0'; i++)
            diff |= (unsigned char)(hash[i] ^ stored[i]);
        same = diff == 0;
    }
    free(data);
    return same;
}
