#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* base64url decoding; returns the number of bytes, or -1 */
static long decode(const char *in, size_t n, unsigned char *out) {
    long len = 0;
    unsigned int v = 0;
    int bits = 0;

    for (size_t i = 0; i < n; i++) {
        char c = in[i];
        int d;
        if (c >= 'A' && c <= 'Z') d = c - 'A';
        else if (c >= 'a' && c <= 'z') d = c - 'a' + 26;
        else if (c >= '0' && c <= '9') d = c - '0' + 52;
        else if (c == '-') d = 62;
        else if (c == '_') d = 63;
        else return -1;
        v = v << 6 | (unsigned int)d;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[len++] = (unsigned char)(v >> bits);
        }
    }
    out[len] = '\0';
    return len;
}

static char *subject(const char *json, int64_t now) {
    const char *sub = strstr(json, "\"sub\"");
    const char *exp = strstr(json, "\"exp\"");

    if (sub == NULL || exp == NULL)
        return NULL;
    exp += 5 + strspn(exp + 5, " :");
    if (strtoll(exp, NULL, 10) <= now)
        return NULL;
    sub += 5 + strspn(sub + 5, " :");
    if (*sub != '"')
        return NULL;
    return strndup(sub + 1, strcspn(sub + 1, "\""));
}

char *verify_token(const char *token, const char *secret, int64_t now) {
    const char *payload = strchr(token, '.');
    const char *signature = payload ? strchr(payload + 1, '.') : NULL;
    char *result = NULL;

    if (signature == NULL)
        return NULL;

    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int mac_len = 0;
    HMAC(EVP_sha256(), secret, (int)strlen(secret), (const unsigned char *)token,
         (size_t)(signature - token), mac, &mac_len);

    unsigned char *buf = malloc(strlen(token) + 1);
    if (buf == NULL)
        return NULL;
    long n = decode(signature + 1, strlen(signature + 1), buf);
    if (n >= 0 && n <= (long)mac_len && memcmp(buf, mac, (size_t)n) == 0 &&
        decode(token, (size_t)(payload - token), buf) > 0 &&
        strstr((char *)buf, "\"HS256\"") != NULL &&
        decode(payload + 1, (size_t)(signature - payload - 1), buf) > 0)
        result = subject((char *)buf, now);
    free(buf);
    return result;
}
