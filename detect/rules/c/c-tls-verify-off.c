#include <curl/curl.h>
#include <openssl/ssl.h>

void setup(CURL *h, SSL_CTX *ctx) {
    // ruleid: c-tls-verify-off
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
    // ruleid: c-tls-verify-off
    SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
    // ok: c-tls-verify-off
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);
    // ok: c-tls-verify-off
    curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 2L);
    // ok: c-tls-verify-off
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
}
