#include <openssl/evp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* number of the last note; used as nonce so that it is never repeated */
static uint64_t note_number;

static void xor_stream(const unsigned char *key, const unsigned char *iv, const unsigned char *in,
                       size_t len, unsigned char *out) {
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0;

    EVP_EncryptInit_ex(ctx, EVP_aes_256_ctr(), NULL, key, iv);
    EVP_EncryptUpdate(ctx, out, &n, in, (int)len);
    EVP_CIPHER_CTX_free(ctx);
}

unsigned char *encrypt_note(const unsigned char *key, size_t key_len, const unsigned char *text,
                            size_t text_len, size_t *out_len) {
    unsigned char *out = malloc(16 + text_len);

    (void)key_len;
    if (out == NULL)
        return NULL;
    note_number++;
    memset(out, 0, 16);
    memcpy(out, &note_number, sizeof note_number);
    xor_stream(key, out, text, text_len, out + 16);
    *out_len = 16 + text_len;
    return out;
}

unsigned char *decrypt_note(const unsigned char *key, size_t key_len, const unsigned char *blob,
                            size_t blob_len, size_t *out_len) {
    (void)key_len;
    if (blob_len <= 16)
        return NULL;
    unsigned char *out = malloc(blob_len - 16);
    if (out == NULL)
        return NULL;
    xor_stream(key, blob, blob + 16, blob_len - 16, out);
    *out_len = blob_len - 16;
    return out;
}
