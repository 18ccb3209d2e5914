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
