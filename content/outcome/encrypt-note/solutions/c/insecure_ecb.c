#include <openssl/evp.h>
#include <stdlib.h>

static unsigned char *crypt_ecb(int enc, const unsigned char *key, const unsigned char *in,
                                size_t in_len, size_t *out_len)
{
    unsigned char *out = malloc(in_len + 32);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n = 0, last = 0;

    EVP_CipherInit_ex(ctx, EVP_aes_256_ecb(), NULL, key, NULL, enc);
    EVP_CipherUpdate(ctx, out, &n, in, (int)in_len);
    if (EVP_CipherFinal_ex(ctx, out + n, &last) != 1) {
        EVP_CIPHER_CTX_free(ctx);
        free(out);
        return NULL;
    }
    EVP_CIPHER_CTX_free(ctx);
    *out_len = (size_t)(n + last);
    return out;
}

unsigned char *encrypt_note(const unsigned char *key, size_t key_len, const unsigned char *text,
                            size_t text_len, size_t *out_len)
{
    (void)key_len;
    return crypt_ecb(1, key, text, text_len, out_len);
}

unsigned char *decrypt_note(const unsigned char *key, size_t key_len, const unsigned char *blob,
                            size_t blob_len, size_t *out_len)
{
    (void)key_len;
    if (blob_len < 16)
        return NULL;
    return crypt_ecb(0, key, blob, blob_len, out_len);
}
