#include <openssl/ssl.h>

SSL_CTX *make(void) {
    // ruleid: c-tls-old-version
    SSL_CTX *a = SSL_CTX_new(SSLv3_method());
    // ruleid: c-tls-old-version
    SSL_CTX_set_min_proto_version(a, TLS1_VERSION);
    // ok: c-tls-old-version
    SSL_CTX *b = SSL_CTX_new(TLS_client_method());
    // ok: c-tls-old-version
    SSL_CTX_set_min_proto_version(b, TLS1_2_VERSION);
    // ok: c-tls-old-version
    SSL_CTX_set_options(b, SSL_OP_NO_SSLv3);
    return b;
}
