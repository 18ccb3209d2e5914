void reset(struct state *s, int n) {
    // ruleid: c-compare-as-statement
    s->logged_in == 0;
    // ruleid: c-compare-as-statement
    n == 1;
    // ok: c-compare-as-statement
    s->logged_in = 0;
    // ok: c-compare-as-statement
    int same = n == 1;
    // ok: c-compare-as-statement
    if (n == 1) s->count++;
}
