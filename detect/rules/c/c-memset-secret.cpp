#include <cstring>

bool derive(unsigned char *key) {
    char phrase[256];
    if (!read_phrase(phrase, sizeof phrase)) return false;
    int rc = kdf(phrase, key);
    // ruleid: c-memset-secret
    std::memset(phrase, 0, sizeof phrase);
    return rc == 1;
}

bool derive2(unsigned char *key) {
    char phrase[256];
    int rc = kdf(phrase, key);
    // ok: c-memset-secret
    OPENSSL_cleanse(phrase, sizeof phrase);
    return rc == 1;
}
