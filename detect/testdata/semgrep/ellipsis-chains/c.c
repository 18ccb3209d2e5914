#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

void chains(struct app app, struct node *n, int x)
{
    app.log.write(x);
    app.log.file.write(x);
    app.log.file.out.write(x);
    app.net.file.write(x);
    n->next->close(x);
    n->next->next->close(x);
    n->prev->close(x);
}
