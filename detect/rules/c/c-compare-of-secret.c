#include <openssl/crypto.h>
#include <string.h>

int verify(const unsigned char *msg, const unsigned char *given, struct session *s, const char *token) {
    unsigned char expected_mac[32];
    make_mac(msg, expected_mac);
    // ruleid: c-compare-of-secret
    if (memcmp(expected_mac, given, 32) != 0) return 0;
    // ruleid: c-compare-of-secret
    if (strcmp(token, s->csrf_token) != 0) return 0;
    // ok: c-compare-of-secret
    if (CRYPTO_memcmp(expected_mac, given, 32) != 0) return 0;
    // ok: c-compare-of-secret
    if (strcmp(s->name, "admin") == 0) return 1;
    // ok: c-compare-of-secret
    return memcmp(msg, given, 4) == 0;
}

int check_password(const struct account *acc, const char *password) {
    unsigned char digest[16];
    hash_password(password, acc->salt, digest);
    // ruleid: c-compare-of-secret
    int ok = memcmp(digest, acc->digest, sizeof(digest)) == 0;
    return ok;
}

int verify_mac(const unsigned char *mac, const unsigned char *given, size_t n) {
    // ruleid: c-compare-of-secret
    return memcmp(mac, given, n) == 0;
}

int same_file(const struct file *a, const struct file *b) {
    // ok: c-compare-of-secret
    return memcmp(a->digest, b->digest, 32) == 0;
}
