#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int backup(const char *target, int n)
{
    char cmd[128];
    system("sync");
    system(target);
    sprintf(cmd, "tar czf %s", target);
    system(cmd);
    snprintf(cmd, sizeof(cmd), "du %s", target);
    execl("/bin/ls", "ls", target, NULL);
    return n;
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
