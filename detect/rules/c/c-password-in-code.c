#include <string.h>

int login(const char *user, const char *password, struct account *a) {
    // ruleid: c-password-in-code
    if (strcmp(password, "s3rv1ce!") == 0)
        return 1;
    // ruleid: c-password-in-code
    if (strcmp(user, "root") == 0 && strncmp(a->pin, "4711", 4) == 0)
        return 1;
    // ok: c-password-in-code
    if (crypto_pwhash_str_verify(a->hash, password, strlen(password)) == 0)
        return 1;
    // ok: c-password-in-code
    if (strcmp(password, "") == 0) return 0;
    // ok: c-password-in-code
    return strcmp(user, "guest") == 0;
}
