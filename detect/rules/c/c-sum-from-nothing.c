int sum(const int *v, int n) {
    // ruleid: c-sum-from-nothing
    int total;
    for (int i = 0; i < n; i++)
        total += v[i];
    return total;
}

double mean(const double *v, int n) {
    // ruleid: c-sum-from-nothing
    double s;
    for (int i = 0; i < n; i++) {
        s += v[i];
    }
    return s / n;
}

int words(FILE *f) {
    // ruleid: c-sum-from-nothing
    int n;
    while (next(f)) {
        n++;
    }
    return n;
}

int right(const int *v, int n) {
    // ok: c-sum-from-nothing
    int total = 0;
    for (int i = 0; i < n; i++)
        total += v[i];
    return total;
}

int right2(const int *v, int n) {
    // ok: c-sum-from-nothing
    int total, i;
    total = 0;
    for (i = 0; i < n; i++)
        total += v[i];
    return total;
}

int right3(const int *v, int n) {
    // ok: c-sum-from-nothing
    int total;
    start(&total);
    for (int i = 0; i < n; i++)
        total += v[i];
    return total;
}
