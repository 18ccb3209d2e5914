#define N 10

void clear(void) {
    int a[N];
    // ruleid: c-off-by-one-loop
    for (int i = 0; i <= N; i++)
        a[i] = 0;
    int i;
    // ruleid: c-off-by-one-loop
    for (i = 0; i <= sizeof(a) / sizeof(a[0]); i++) { a[i] = 1; }
    // ok: c-off-by-one-loop
    for (i = 0; i < N; i++)
        a[i] = 2;
    int b[N + 1];
    // ok: c-off-by-one-loop
    for (i = 0; i <= N; i++)
        b[i] = 2;
    // ok: c-off-by-one-loop
    for (i = 1; i <= N; i++) a[i - 1] = 0;
}
