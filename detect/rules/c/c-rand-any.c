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

unsigned long long seed_of_sketch(struct job *job) {
    // ruleid: c-rand-any
    unsigned long long seed = (unsigned long long)rand() |
        // ok: c-rand-any
        (unsigned long long)rand() << 32;
    // ok: c-rand-any
    job->retry_delay = 100 + rand() % 400;
    // ok: c-rand-any
    usleep(rand() % 1000);
    return seed;
}

void walk(struct table *t) {
    while (t->left) {
        // ruleid: c-rand-any
        int i = rand() % t->size;
        visit(t, i);
    }
    if (t->again) {
        // ok: c-rand-any
        visit(t, rand() % t->size);
    }
}
