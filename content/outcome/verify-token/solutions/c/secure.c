#include <ctype.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int digit(char c) {
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '-')
        return 62;
    return c == '_' ? 63 : -1;
}

/* Decodes base64url; the result ends with a NUL that is not counted. */
static char *decode(const char *in, size_t n, size_t *out_len) {
    char *out = malloc(n / 4 * 3 + 4);
    uint32_t bits = 0;
    int have = 0;
    size_t len = 0;

    if (out == NULL || n % 4 == 1) {
        free(out);
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        int d = digit(in[i]);
        if (d < 0) {
            free(out);
            return NULL;
        }
        bits = bits << 6 | (uint32_t)d;
        have += 6;
        if (have >= 8) {
            have -= 8;
            out[len++] = (char)(bits >> have & 0xff);
        }
    }
    out[len] = '\0';
    *out_len = len;
    return out;
}

static const char *skip(const char *p) {
    while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
        p++;
    return p;
}

/* Finds the value of a member of a flat JSON object: start and length of a
   string's content or of a number's digits. */
static bool member(const char *json, const char *name, bool is_string, const char **value,
                   size_t *value_len) {
    const char *p = skip(json);
    if (*p != '{')
        return false;
    p = skip(p + 1);
    while (*p == '"') {
        const char *key = p + 1, *key_end = strchr(key, '"');
        if (key_end == NULL)
            return false;
        p = skip(key_end + 1);
        if (*p != ':')
            return false;
        p = skip(p + 1);

        bool string = *p == '"';
        const char *start = string ? p + 1 : p;
        size_t len = string ? strcspn(start, "\"\\") : strcspn(start, ",} \t\r\n\"[{");
        if (string && start[len] != '"')
            return false;
        if ((size_t)(key_end - key) == strlen(name) && memcmp(key, name, strlen(name)) == 0) {
            *value = start;
            *value_len = len;
            return string == is_string && (string || len > 0);
        }
        p = skip(start + len + (string ? 1 : 0));
        if (*p != ',')
            return false;
        p = skip(p + 1);
    }
    return false;
}

static bool signature_ok(const char *token, size_t signed_len, const char *signature,
                         const char *secret) {
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int mac_len = 0;
    size_t given_len = 0;
    char *given = decode(signature, strlen(signature), &given_len);

    if (given == NULL)
        return false;
    bool ok = HMAC(EVP_sha256(), secret, (int)strlen(secret), (const unsigned char *)token,
                   signed_len, mac, &mac_len) != NULL &&
              given_len == mac_len && CRYPTO_memcmp(given, mac, mac_len) == 0;
    free(given);
    return ok;
}

char *verify_token(const char *token, const char *secret, int64_t now) {
    const char *dot = strchr(token, '.');
    const char *dot2 = dot != NULL ? strchr(dot + 1, '.') : NULL;
    if (dot2 == NULL || strchr(dot2 + 1, '.') != NULL)
        return NULL;
    if (!signature_ok(token, (size_t)(dot2 - token), dot2 + 1, secret))
        return NULL;

    size_t len;
    char *header = decode(token, (size_t)(dot - token), &len);
    char *payload = decode(dot + 1, (size_t)(dot2 - dot - 1), &len);
    char *user = NULL;
    const char *v;
    if (header != NULL && payload != NULL && member(header, "alg", true, &v, &len) && len == 5 &&
        memcmp(v, "HS256", 5) == 0 && member(payload, "exp", false, &v, &len)) {
        char *end;
        long long exp = strtoll(v, &end, 10);
        if (end == v + len && now < exp && member(payload, "sub", true, &v, &len))
            user = strndup(v, len);
    }
    free(header);
    free(payload);
    return user;
}
