// ruleid: c-aes-ecb-key-stream
if (EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL) != 1)
    goto fail;
if (
