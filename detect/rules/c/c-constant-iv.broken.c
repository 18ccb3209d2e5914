static int seal(const unsigned char *key, EVP_CIPHER_CTX *ctx)
{
    unsigned char iv[16] = { 0 };
    // ruleid: c-constant-iv
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), NULL, key, iv);
    return 1;
}
int next(
