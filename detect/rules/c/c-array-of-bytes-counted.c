#include <stdlib.h>

int *zeros(int n) {
    // ruleid: c-array-of-bytes-counted
    int *a = malloc(n);
    for (int i = 0; i < n; i++) a[i] = 0;
    return a;
}

double *ones(int count) {
    // ruleid: c-array-of-bytes-counted
    double *v = (double *)malloc(count);
    for (int i = 0; i < count; i++)
        v[i] = 1.0;
    return v;
}

float *ramp(int n) {
    // ruleid: c-array-of-bytes-counted
    float *v = malloc(n);
    for (int i = 0; i < n; i++)
        v[i] = i;
    return v;
}

int *right(int n) {
    // ok: c-array-of-bytes-counted
    int *a = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) a[i] = 0;
    return a;
}

char *right2(int n) {
    // ok: c-array-of-bytes-counted
    char *a = malloc(n);
    for (int i = 0; i < n; i++) a[i] = 0;
    return a;
}

int *right3(size_t bytes) {
    // ok: c-array-of-bytes-counted
    int *a = malloc(bytes);
    return a;
}
