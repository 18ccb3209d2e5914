Bytes seal(EVP_CIPHER_CTX *ctx, const Bytes &in)
{
    std::vector<unsigned char> iv(16, 0);
    // ruleid: cpp-constant-iv
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), nullptr, key.data(), iv.data());
    return in;
}
int next(
