#include <curl/curl.h>

void fetch(CURL *h) {
    // ruleid: c-cleartext-url
    curl_easy_setopt(h, CURLOPT_URL, "http://update.example.com/firmware.bin");
    // ruleid: c-cleartext-url
    curl_easy_setopt(h, CURLOPT_URL, "ftp://files.example.org/");
    // ok: c-cleartext-url
    curl_easy_setopt(h, CURLOPT_URL, "https://update.example.com/");
    // ok: c-cleartext-url
    curl_easy_setopt(h, CURLOPT_URL, "http://localhost:8080/");
    // ok: c-cleartext-url
    curl_easy_setopt(h, CURLOPT_USERAGENT, "http://example.com/bot");
}
