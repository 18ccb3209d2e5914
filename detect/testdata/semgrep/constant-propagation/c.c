#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *MODE = "des";

int encrypt(const char *path, int strong)
{
    const char *mode = "des";
    char *other = "des";
    set_cipher(mode, 1);
    set_cipher("aes", 1);
    set_cipher("des", 2);
    if (strong) {
        other = "aes";
    }
    set_cipher(other, 1);
    int open = 511;
    chmod(path, open);
    chmod(path, 500 + 11);
    chmod(path, 416);
    return 0;
}
