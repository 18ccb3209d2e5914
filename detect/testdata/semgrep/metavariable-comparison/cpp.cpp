#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

int digest(const unsigned char *data, size_t len, bool legacy)
{
    unsigned char out[64];
    if (legacy) {
        MD5(data, len, out);
    }
    SHA1(data, len, out);
    SHA256(data, len, out);
    return std::rand() % 6;
}

int keys(Rsa &rsa)
{
    rsa.generate(1024, 3);
    rsa.generate(4096, 65537);
    return rsa.generate(512, 3);
}
