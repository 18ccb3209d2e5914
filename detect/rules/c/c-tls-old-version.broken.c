    SSL_library_init();
    // ruleid: c-tls-old-version
    ctx = SSL_CTX_new(TLSv1_client_method());
    if (ctx ==
