#include <stdlib.h>
#include <time.h>

void start(unsigned seed) {
    // ruleid: c-time-seed
    srand(time(NULL));
    // ruleid: c-time-seed
    srandom((unsigned)time(0) ^ getpid());
    // ok: c-time-seed
    srand(seed);
    // ok: c-time-seed
    srandom(arc4random());
    // ok: c-time-seed
    time(NULL);
}
