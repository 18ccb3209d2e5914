int login(const char *user, const char *pass) {
    // ruleid: c-login-in-code
    if (strcmp(user, "admin") == 0 && strcmp(pass, "letmein") == 0)
        return 1;
    return 0;
}

int scanner(struct client *c, const char *arg) {
    // ruleid: c-login-in-code
    if (!strcmp(c->user, "scanner") && !strcmp(arg, "Toner-48"))
        return 1;
    return 0;
}

int refuse(const char *username, const char *password) {
    // ruleid: c-login-in-code
    if (strcmp(username, "root") != 0 || strcmp(password, "toor") != 0)
        return -1;
    return 0;
}

int right(const char *user, const char *pass) {
    // ok: c-login-in-code
    if (strcmp(user, "") == 0 || verify(user, pass)) return 0;
    // ok: c-login-in-code
    if (strcmp(user, "guest") == 0 && strcmp(kind_of(user), "local") == 0) return 1;
    // ok: c-login-in-code
    return strcmp(pass, stored(user)) == 0;
}
