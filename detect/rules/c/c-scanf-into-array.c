int labels(struct poll *p, FILE *in) {
    // ruleid: c-scanf-into-array
    if (fscanf(in, "%s", p->options[0].label) != 1) return -1;
    return 0;
}

int pair(struct entry *e, const char *line) {
    // ruleid: c-scanf-into-array
    if (sscanf(line, "%s = %[^\n]", e->key, e->value) == 2)
        return 0;
    // ruleid: c-scanf-into-array
    return sscanf(line, "%s", e->key);
}

int right(struct entry *e, const char *line) {
    // ok: c-scanf-into-array
    if (sscanf(line, "%31s = %127[^\n]", e->key, e->value) == 2)
        return 0;
    // ok: c-scanf-into-array
    return sscanf(line, "%d", &e->number);
}

int skip(struct entry *e, const char *line) {
    // ok: c-scanf-into-array
    return sscanf(line, "%*s %d", &e->number);
}
