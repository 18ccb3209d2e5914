struct Pair { int a, b; };

int *children(int n) {
    // ruleid: cpp-new-array-multiplication-any
    return new int[2 * n];
}

char *raw(unsigned n) {
    // ruleid: cpp-new-array-multiplication-any
    char *p = new char[n * sizeof(Pair)];
    // ok: cpp-new-array-multiplication-any
    char *q = new char[4 * 1024];
    // ok: cpp-new-array-multiplication-any
    char *r = new char[16 * sizeof(Pair)];
    // ok: cpp-new-array-multiplication-any
    std::vector<Pair> v(n);
    return p + (q - r);
}
