int average(const struct frame *f) {
    int64_t sum = 0;
    for (int i = 0; i < f->count; i++)
        sum += f->readings[i].value;
    // ruleid: c-divide-by-count
    return (int)(sum / f->count);
}

double mean(const double *v, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
        s += v[i];
    }
    // ruleid: c-divide-by-count
    return s / n;
}

unsigned per_user(struct db *db) {
    unsigned total = 0;
    for (size_t i = 0; i < db->users; i++)
        total += db->list[i].size;
    // ruleid: c-divide-by-count
    unsigned each = total / db->users;
    return each;
}

int right(const int *v, int n) {
    int s = 0;
    if (n == 0) return 0;
    for (int i = 0; i < n; i++)
        s += v[i];
    // ok: c-divide-by-count
    return s / n;
}

int right2(const int *v, int n) {
    int s = 0;
    for (int i = 0; i < n; i++)
        s += v[i];
    // ok: c-divide-by-count
    return n > 0 ? s / n : 0;
}

int fixed(const int *v) {
    int s = 0;
    for (int i = 0; i < SAMPLES; i++)
        s += v[i];
    // ok: c-divide-by-count
    return s / SAMPLES;
}
