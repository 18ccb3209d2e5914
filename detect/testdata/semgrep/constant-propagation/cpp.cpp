#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

static const char *kMode = "des";

int encrypt(const char *path, bool strong)
{
    const char *mode = "des";
    const char *other = "des";
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
