int verify(const unsigned char *want, const unsigned char *given) {
    // ruleid: c-digest-as-text
    return strncmp((const char *)want, (const char *)given, 32) == 0;
}

int same(const unsigned char *digest, const unsigned char *other) {
    // ruleid: c-digest-as-text
    return strcmp((const char *)digest, (const char *)other) == 0;
}

int check(const unsigned char *key, const unsigned char *text, size_t n, const unsigned char *given) {
    unsigned char out[32];
    HMAC(EVP_sha256(), key, 32, text, n, out, NULL);
    // ruleid: c-digest-as-text
    return strncmp((char *)out, (char *)given, 32) == 0;
}

int right(const unsigned char *want, const unsigned char *given) {
    // ok: c-digest-as-text
    return CRYPTO_memcmp(want, given, 32) == 0;
}

int text(const xmlChar *name, const xmlChar *other) {
    // ok: c-digest-as-text
    return strcmp((const char *)name, (const char *)other) == 0;
}

int hex(const char *want, const char *given) {
    // ok: c-digest-as-text
    return strcmp(want, given) == 0;
}
