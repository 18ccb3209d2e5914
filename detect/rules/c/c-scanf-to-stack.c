int login(struct session *s, const char *line) {
    char password[64], verb[8];
    // ruleid: c-scanf-to-stack
    if (sscanf(line, "LOGIN %47s %s", s->user, password) != 2)
        return -1;
    // ruleid: c-scanf-to-stack
    sscanf(line, "%s", verb);
    return 0;
}

int word(FILE *in) {
    char w[20];
    // ruleid: c-scanf-to-stack
    return fscanf(in, "%[a-z]", w);
}

int right(FILE *in, const char *line) {
    char w[20];
    int n;
    // ok: c-scanf-to-stack
    fscanf(in, "%19s", w);
    // ok: c-scanf-to-stack
    sscanf(line, "%d", &n);
    // ok: c-scanf-to-stack
    return fgets(w, sizeof w, in) != NULL;
}
