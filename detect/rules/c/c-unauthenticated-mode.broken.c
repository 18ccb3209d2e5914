    // ruleid: c-unauthenticated-mode
    ok = EVP_BytesToKey(EVP_aes_256_cbc(), EVP_sha512(), salt, pw, n, 1, key,
