    // ruleid: c-rsa-padding
    len = RSA_private_decrypt(len, in, out, rsa, RSA_PKCS1_PADDING);
    if (len <
