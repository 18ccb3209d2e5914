#include <openssl/evp.h>
#include <openssl/des.h>

int seal(EVP_CIPHER_CTX *ctx, unsigned char *key, unsigned char *iv) {
    // ruleid: c-weak-cipher
    EVP_EncryptInit_ex(ctx, EVP_des_ede3_cbc(), NULL, key, iv);
    // ruleid: c-weak-cipher
    DES_ncbc_encrypt(key, key, 8, NULL, NULL, 1);
    // ok: c-weak-cipher
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
    // ok: c-weak-cipher
    EVP_EncryptInit_ex(ctx, EVP_chacha20_poly1305(), NULL, key, iv);
    // ok: c-weak-cipher
    /* EVP_bf_cbc() was used before */
    return 0;
}
// ruleid: c-weak-cipher
const EVP_CIPHER *EVP_bf_ecb(void);

// ok: c-weak-cipher
#ifdef CALG_3DES
    // ok: c-weak-cipher
    OPTION(CALG_3DES);
#endif
