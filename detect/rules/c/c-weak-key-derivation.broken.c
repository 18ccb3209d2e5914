    // ruleid: c-weak-key-derivation
    hash = crypt(password, "ab");
    if (strcmp(hash,
