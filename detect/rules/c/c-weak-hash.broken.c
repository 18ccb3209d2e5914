    // ruleid: c-weak-hash
    HMAC(EVP_sha1(), key.data, key.len, body, strlen(body), out, &outlen);
    if (outlen !=
