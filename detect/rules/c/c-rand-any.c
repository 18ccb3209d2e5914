#include <stdlib.h>

int roll(void) {
    // ruleid: c-rand-any
    return rand() % 6 + 1;
}

double uniform(unsigned *seed) {
    // ruleid: c-rand-any
    double a = (double)rand_r(seed) / RAND_MAX;
    // ok: c-rand-any
    double b = (double)arc4random() / UINT32_MAX;
    // ok: c-rand-any
    srand(1);
    // ok: c-rand-any
    return a + b + brand();
}
