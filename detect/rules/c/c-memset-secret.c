#include <string.h>

int login(const char *user) {
    char password[64];
    read_password(password, sizeof password);
    int ok = check(user, password);
    // ruleid: c-memset-secret
    memset(password, 0, sizeof password);
    return ok;
}

void finish(struct ctx *c, char *secret_key) {
    // ruleid: c-memset-secret
    bzero(secret_key, 32);
    free(secret_key);
}

int good(const char *user) {
    char password[64], line[10];
    // ok: c-memset-secret
    memset(password, 0, sizeof password);
    read_password(password, sizeof password);
    int ok = check(user, password);
    // ok: c-memset-secret
    explicit_bzero(password, sizeof password);
    // ok: c-memset-secret
    memset(line, 0, sizeof line);
    return ok;
}
