void result(const struct poll *p, FILE *out) {
    unsigned total = 0;
    for (int i = 0; i < p->n; i++)
        total += p->options[i].votes;
    for (int i = 0; i < p->n; i++) {
        // ruleid: c-share-of-total
        fprintf(out, "%u\n", p->options[i].votes * 100u / total);
    }
}

int used(struct disk *d, int n) {
    long size = 0;
    for (int i = 0; i < n; i++) {
        size += d[i].size;
    }
    // ruleid: c-share-of-total
    return d[0].used * 100 / size;
}

int hits(struct log *l) {
    int all = 0;
    while (next(l)) {
        all += l->n;
    }
    // ruleid: c-share-of-total
    return l->hits * 100 / all;
}

int right(struct log *l, int n) {
    int all = 0;
    for (int i = 0; i < n; i++) all += l[i].n;
    if (all == 0) return 0;
    // ok: c-share-of-total
    return l->hits * 100 / all;
}

int right2(struct log *l, int n) {
    int all = 0;
    for (int i = 0; i < n; i++) all += l[i].n;
    // ok: c-share-of-total
    return all ? l->hits * 100 / all : 0;
}

int right3(struct log *l, int all) {
    // ok: c-share-of-total
    return l->hits * 100 / all;
}
