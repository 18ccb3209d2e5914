    // ruleid: c-hardcoded-secret-any
    const char *secret = "Test";
    if (sign(secret, body) !=
