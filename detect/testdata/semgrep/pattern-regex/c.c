#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
static const char *API_NAME = "inventory-service";

void fetch(struct client *c)
{
    client_get(c, "http://example.com/items", 5, 0);
    client_get(c, "https://example.com/items", 5, 1);
    client_post(c, "https://example.com/items", API_KEY, 10, 0);
    client_close(c);
}

int digest(const unsigned char *data, size_t len, int legacy)
{
    unsigned char out[64];
    if (legacy) {
        MD5(data, len, out);
    }
    SHA1(data, len, out);
    SHA256(data, len, out);
    return rand() % 6;
}

int keys(struct rsa *r)
{
    RSA_generate_key_ex(r, 1024, 3, NULL);
    RSA_generate_key_ex(r, 4096, 65537, NULL);
    return RSA_generate_key_ex(r, 512, 3, NULL);
}
