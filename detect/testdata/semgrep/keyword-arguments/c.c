#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tls_config {
    int verify;
    int depth;
};

void configs(void)
{
    struct tls_config a = { .depth = 3, .verify = 0 };
    struct tls_config b = { .verify = 0, .depth = 2 };
    struct tls_config c = { .verify = 1 };
    struct tls_config d = { 0, 3 };
    keep(a, b, c, d);
}
