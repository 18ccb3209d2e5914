#include <openssl/rand.h>
#include <sys/random.h>

int fill(unsigned char *key) {
    // ruleid: c-random-unchecked
    RAND_bytes(key, 32);
    // ruleid: c-random-unchecked
    getrandom(key, 32, 0);
    // ok: c-random-unchecked
    if (RAND_bytes(key, 32) != 1) return -1;
    // ok: c-random-unchecked
    if (getrandom(key, 32, 0) != 32) return -1;
    // ok: c-random-unchecked
    arc4random_buf(key, 32);
    return 0;
}
