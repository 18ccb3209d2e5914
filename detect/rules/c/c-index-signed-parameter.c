int read_record(struct store *s, int index, struct rec *p) {
    if (index >= (int)s->count)
        return -1;
    // ruleid: c-index-signed-parameter
    if (fseek(s->fp, index * (long)sizeof(*p), SEEK_SET))
        return -1;
    return fread(p, sizeof(*p), 1, s->fp) == 1 ? 0 : -1;
}

int join(int number) {
    if (number >= MAX_ROOMS) return -1;
    // ruleid: c-index-signed-parameter
    rooms[number].members++;
    return 0;
}

const char *name_of(int kind) {
    if (kind >= KINDS) return "?";
    // ruleid: c-index-signed-parameter
    return names[kind];
}

int join_checked(int number) {
    if (number < 0 || number >= MAX_ROOMS) return -1;
    // ok: c-index-signed-parameter
    rooms[number].members++;
    return 0;
}

int join_unsigned(unsigned number) {
    if (number >= MAX_ROOMS) return -1;
    // ok: c-index-signed-parameter
    rooms[number].members++;
    return 0;
}

int later(int number) {
    if (number >= MAX_ROOMS) return -1;
    if (number < 0) return -1;
    // ok: c-index-signed-parameter
    return rooms[number].members;
}
