#define ADMIN_PASSWORD "s3cret"

int check(const char *pw) {
    // ruleid: c-password-macro
    return strcmp(pw, ADMIN_PASSWORD) == 0;
}

int check2(const char *input) {
    // ruleid: c-password-macro
    if (strcmp(input, MASTER_PIN) != 0)
        return -1;
    return 0;
}

int check3(const char *password) {
    // ruleid: c-password-macro
    return strncmp(password, DEFAULT_PASSWORD, 8) == 0;
}

int right(const char *pw, const char *hash) {
    // ok: c-password-macro
    if (strcmp(pw, EMPTY) == 0) return 0;
    // ok: c-password-macro
    return verify(pw, hash);
}

int token(const char *name) {
    // ok: c-password-macro
    return strcmp(name, TOK_PASSWORD) == 0;
}
