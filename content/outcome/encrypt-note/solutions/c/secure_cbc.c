#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

#define IV_SIZE 16

/* Runs AES-256-CBC over in; returns the number of bytes written or -1. */
static int run(int encrypt, const unsigned char *key, const unsigned char *iv,
               const unsigned char *in, size_t in_len, unsigned char *out) {
    int n = 0, last = 0, result = -1;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();

    if (ctx == NULL)
        return -1;
    if (EVP_CipherInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv, encrypt) &&
        EVP_CipherUpdate(ctx, out, &n, in, (int)in_len) &&
        EVP_CipherFinal_ex(ctx, out + n, &last))
        result = n + last;
    EVP_CIPHER_CTX_free(ctx);
    return result;
}

unsigned char *encrypt_note(const unsigned char *key, size_t key_len, const unsigned char *text,
                            size_t text_len, size_t *out_len) {
    unsigned char *out = malloc(IV_SIZE + text_len + EVP_MAX_BLOCK_LENGTH);
    int n;

    (void)key_len;
    if (out == NULL)
        return NULL;
    if (RAND_bytes(out, IV_SIZE) != 1 ||
        (n = run(1, key, out, text, text_len, out + IV_SIZE)) < 0) {
        free(out);
        return NULL;
    }
    *out_len = IV_SIZE + (size_t)n;
    return out;
}

unsigned char *decrypt_note(const unsigned char *key, size_t key_len, const unsigned char *blob,
                            size_t blob_len, size_t *out_len) {
    unsigned char *out;
    int n;

    (void)key_len;
    if (blob_len < 2 * IV_SIZE)
        return NULL;
    out = malloc(blob_len + EVP_MAX_BLOCK_LENGTH);
    if (out == NULL)
        return NULL;
    n = run(0, key, blob, blob + IV_SIZE, blob_len - IV_SIZE, out);
    if (n < 0) {
        free(out);
        return NULL;
    }
    *out_len = (size_t)n;
    return out;
}
