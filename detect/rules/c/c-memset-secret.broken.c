    derive(pass, key_buf);
    // ruleid: c-memset-secret
    memset(key_buf, 0, sizeof(key_buf));
    return rc;
}
if (x <
