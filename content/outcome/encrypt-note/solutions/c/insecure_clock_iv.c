#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void fresh_iv(unsigned char iv[16]) {
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    memcpy(iv, &now.tv_sec, 8);
    memcpy(iv + 8, &now.tv_nsec, 8);
}

unsigned char *encrypt_note(const unsigned char *key, size_t key_len, const unsigned char *text,
                            size_t text_len, size_t *out_len) {
    unsigned char *out = malloc(16 + text_len + 16);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0, last = 0;

    (void)key_len;
    fresh_iv(out);
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, out);
    EVP_EncryptUpdate(ctx, out + 16, &n, text, (int)text_len);
    EVP_EncryptFinal_ex(ctx, out + 16 + n, &last);
    EVP_CIPHER_CTX_free(ctx);
    *out_len = 16 + (size_t)(n + last);
    return out;
}

unsigned char *decrypt_note(const unsigned char *key, size_t key_len, const unsigned char *blob,
                            size_t blob_len, size_t *out_len) {
    unsigned char *out;
    EVP_CIPHER_CTX *ctx;
    int n = 0, last = 0, ok;

    (void)key_len;
    if (blob_len < 32)
        return NULL;
    out = malloc(blob_len);
    ctx = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, blob);
    EVP_DecryptUpdate(ctx, out, &n, blob + 16, (int)(blob_len - 16));
    ok = EVP_DecryptFinal_ex(ctx, out + n, &last);
    EVP_CIPHER_CTX_free(ctx);
    if (ok != 1) {
        free(out);
        return NULL;
    }
    *out_len = (size_t)(n + last);
    return out;
}
