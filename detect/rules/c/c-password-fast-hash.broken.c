    EVP_DigestInit_ex(md, EVP_sha256(), NULL);
    // ruleid: c-password-fast-hash
    EVP_DigestUpdate(md, password, length);
    if (!EVP_DigestFinal_ex(md,
