int staff(struct request *r) {
    // ruleid: c-cookie-decides
    if (strstr(r->cookie, "staff=yes"))
        return 1;
    return 0;
}

int admin(const char *cookies) {
    // ruleid: c-cookie-decides
    return strstr(cookies, "role=admin") != NULL;
}

int logged(const char *http_cookie) {
    // ruleid: c-cookie-decides
    return strcmp(http_cookie, "logged_in=1") == 0;
}

int theme(struct request *r) {
    // ok: c-cookie-decides
    return strstr(r->cookie, "theme=dark") != NULL;
}

char *session(struct request *r) {
    // ok: c-cookie-decides
    return strstr(r->cookie, "session=");
}

int other(const char *text) {
    // ok: c-cookie-decides
    return strstr(text, "staff=yes") != NULL;
}
