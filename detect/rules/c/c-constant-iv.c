static const unsigned char fixed_iv[16] = "0123456789abcde";

int seal(EVP_CIPHER_CTX *c, const unsigned char *key) {
    unsigned char iv[16] = {0};
    // ruleid: c-constant-iv
    return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
}

int seal2(EVP_CIPHER_CTX *c, const unsigned char *key) {
    // ruleid: c-constant-iv
    return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, fixed_iv);
}

int seal3(EVP_CIPHER_CTX *c, const unsigned char *key) {
    static const unsigned char iv[] = "license-iv-00001";
    // ruleid: c-constant-iv
    if (EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv) != 1)
        return -1;
    return 0;
}

int right(EVP_CIPHER_CTX *c, const unsigned char *key) {
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof iv) != 1) return -1;
    // ok: c-constant-iv
    return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
}

int given(EVP_CIPHER_CTX *c, const unsigned char *key, const unsigned char *iv) {
    // ok: c-constant-iv
    return EVP_EncryptInit_ex(c, EVP_aes_256_cbc(), NULL, key, iv);
}

int none(EVP_CIPHER_CTX *c, const unsigned char *key) {
    // ok: c-constant-iv
    return EVP_EncryptInit_ex(c, EVP_aes_256_ecb(), NULL, key, NULL);
}
