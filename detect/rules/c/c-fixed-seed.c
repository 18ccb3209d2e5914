#include <stdlib.h>
#include <time.h>

void start(unsigned seed) {
    // ruleid: c-fixed-seed
    srand(42);
    // ruleid: c-fixed-seed
    srandom(0x1234u);
    // ok: c-fixed-seed
    srand(seed);
    // ok: c-fixed-seed
    srandom(arc4random());
    // ok: c-fixed-seed
    srand(read_seed(42));
}
