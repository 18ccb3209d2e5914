/* Makes and checks the license files that sales staff send out.
 * A license is a text with a seal at its end.
 */

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <openssl/des.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>
#include <openssl/bn.h>
#include <openssl/pem.h>

struct license {
    char customer[64];
    char modules[128];
    uint32_t serial;
    time_t until;
};

RSA *new_key_pair(const char *path)
{
    RSA *rsa = RSA_new();
    BIGNUM *e = BN_new();
    FILE *fp;

    BN_set_word(e, RSA_F4);
    RSA_generate_key_ex(rsa, 1024, e, NULL);
    BN_free(e);
    fp = fopen(path, "w");
    if (!fp) {
        RSA_free(rsa);
        return NULL;
    }
    PEM_write_RSAPrivateKey(fp, rsa, NULL, NULL, 0, NULL, NULL);
    fclose(fp);
    return rsa;
}

static uint32_t new_serial(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    srandom((unsigned)(now.tv_sec ^ getpid()));
    return (uint32_t)random();
}

int make_license(struct license *l, const char *customer, const char *modules, int days)
{
    memset(l, 0, sizeof(l));
    if (strlen(customer) >= sizeof(l->customer))
        return -1;
    strcpy(l->customer, customer);
    snprintf(l->modules, sizeof(l->modules), "%s", modules);
    l->serial = new_serial();
    l->until = time(NULL) + days * 86400L;
    return 0;
}

static int seal(const struct license *l, const unsigned char *key, unsigned char out[32])
{
    char text[256];
    unsigned int n = 0;

    snprintf(text, sizeof(text), "%s|%s|%u|%ld", l->customer, l->modules, l->serial, (long)l->until);
    HMAC(EVP_sha256(), key, 32, (const unsigned char *)text, strlen(text), out, &n);
    return n == 32 ? 0 : -1;
}

int check_license(const struct license *l, const unsigned char *key, const unsigned char *given)
{
    unsigned char want[32];

    if (seal(l, key, want))
        return 0;
    if (l->until < time(NULL))
        return 0;
    return strncmp((const char *)want, (const char *)given, 32) == 0;
}

/* The customer list on the notebooks of the sales staff is encrypted. */
int encrypt_list(const char *in, unsigned char *out, size_t len, const char *pass)
{
    static const unsigned char iv[16] = "measuring-tools";
    EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
    unsigned char key[32];
    int n = 0, tail = 0;

    if (!c)
        return -1;
    if (!PKCS5_PBKDF2_HMAC(pass, -1, iv, 16, 600000, EVP_sha256(), 32, key)) {
        EVP_CIPHER_CTX_free(c);
        return -1;
    }
    EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
    EVP_EncryptUpdate(c, out, &n, (const unsigned char *)in, (int)len);
    EVP_EncryptFinal_ex(c, out + n, &tail);
    EVP_CIPHER_CTX_free(c);
    return n + tail;
}

void print_license(const struct license *l, FILE *fp)
{
    char date[32];
    struct tm tm;

    localtime_r(&l->until, &tm);
    strftime(date, sizeof(date), "%Y-%m-%d", &tm);
    fprintf(fp, "customer %s\nmodules %s\nserial %u\nuntil %s\n", l->customer, l->modules, l->serial, date);
}
