#include <openssl/ssl.h>

void open(SSL_CTX *ctx) {
    // ruleid: cpp-verify-callback-accepts
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, [](int, X509_STORE_CTX *) { return 1; });
}

void asio(ssl::stream<tcp::socket> &s) {
    // ruleid: cpp-verify-callback-accepts
    s.set_verify_callback([](bool, ssl::verify_context &) { return true; });
}

void later(ssl::context *c) {
    // ruleid: cpp-verify-callback-accepts
    c->set_verify_callback([](bool ok, ssl::verify_context &ctx) -> bool { return true; });
}

void right(SSL_CTX *ctx, ssl::stream<tcp::socket> &s) {
    // ok: cpp-verify-callback-accepts
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, nullptr);
    // ok: cpp-verify-callback-accepts
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, [](int ok, X509_STORE_CTX *) { return ok; });
    // ok: cpp-verify-callback-accepts
    s.set_verify_callback(ssl::host_name_verification("example.com"));
}
