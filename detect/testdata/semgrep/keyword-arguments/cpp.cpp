#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

struct TlsConfig {
    int verify;
    int depth;
};

void configs()
{
    TlsConfig a = {.depth = 3, .verify = 0};
    TlsConfig b = {.verify = 0, .depth = 2};
    TlsConfig c = {.verify = 1};
    TlsConfig d = {0, 3};
    keep(a, b, c, d);
}
