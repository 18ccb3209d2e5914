#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdbool.h>
#include <stdlib.h>

#define NONCE 12
#define TAG 16

/* NONCE | TAG | ciphertext, AES-256-GCM */
unsigned char *encrypt_note(const unsigned char *key, size_t key_len, const unsigned char *text,
                            size_t text_len, size_t *out_len) {
    *out_len = 0;
    if (key_len != 32)
        return NULL;

    unsigned char *out = malloc(NONCE + TAG + text_len);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0, last = 0;
    bool ok = out != NULL && ctx != NULL && RAND_bytes(out, NONCE) == 1 &&
              EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, out) == 1 &&
              EVP_EncryptUpdate(ctx, out + NONCE + TAG, &n, text, (int)text_len) == 1 &&
              EVP_EncryptFinal_ex(ctx, out + NONCE + TAG + n, &last) == 1 &&
              EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_GET_TAG, TAG, out + NONCE) == 1;
    EVP_CIPHER_CTX_free(ctx);
    if (!ok) {
        free(out);
        return NULL;
    }
    *out_len = NONCE + TAG + (size_t)(n + last);
    return out;
}

unsigned char *decrypt_note(const unsigned char *key, size_t key_len, const unsigned char *blob,
                            size_t blob_len, size_t *out_len) {
    *out_len = 0;
    if (key_len != 32 || blob_len < NONCE + TAG)
        return NULL;

    size_t len = blob_len - NONCE - TAG;
    unsigned char *out = malloc(len + 1);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0, last = 0;
    bool ok = out != NULL && ctx != NULL &&
              EVP_DecryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, blob) == 1 &&
              EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_SET_TAG, TAG, (void *)(blob + NONCE)) == 1 &&
              EVP_DecryptUpdate(ctx, out, &n, blob + NONCE + TAG, (int)len) == 1 &&
              EVP_DecryptFinal_ex(ctx, out + n, &last) == 1;
    EVP_CIPHER_CTX_free(ctx);
    if (!ok) {
        free(out);
        return NULL;
    }
    *out_len = (size_t)(n + last);
    return out;
}
