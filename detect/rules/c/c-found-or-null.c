int32_t channel(const struct frame *f, uint16_t c) {
    // ruleid: c-found-or-null
    const struct reading *hit = NULL;
    for (int i = 0; i < f->count; i++) {
        if (f->readings[i].channel == c)
            hit = &f->readings[i];
    }
    return hit->value;
}

void rename_user(struct db *db, int id, const char *name) {
    // ruleid: c-found-or-null
    struct user *u = NULL;
    for (int i = 0; i < db->n; i++) {
        if (db->users[i].id == id) {
            u = &db->users[i];
            break;
        }
    }
    snprintf(u->name, sizeof u->name, "%s", name);
}

void mark(struct db *db, int id) {
    // ruleid: c-found-or-null
    struct user *u = NULL;
    for (int i = 0; i < db->n; i++)
        if (db->users[i].id == id)
            u = &db->users[i];
    u->seen = 1;
}

int right(struct db *db, int id) {
    // ok: c-found-or-null
    struct user *u = NULL;
    for (int i = 0; i < db->n; i++) {
        if (db->users[i].id == id)
            u = &db->users[i];
    }
    if (!u) return -1;
    return u->age;
}

int right2(struct db *db, int id) {
    // ok: c-found-or-null
    struct user *u = NULL;
    for (int i = 0; i < db->n; i++) {
        if (db->users[i].id == id)
            u = &db->users[i];
    }
    if (u == NULL) return -1;
    return u->age;
}

int none(struct db *db) {
    // ok: c-found-or-null
    struct user *u = NULL;
    u = first(db);
    return u->age;
}
