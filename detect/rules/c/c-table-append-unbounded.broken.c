void add_user(struct db *db, const char *name) {
    // ruleid: c-table-append-unbounded
    strcpy(db->users[db->user_count].name, name);
    db->user_count++;
    if (!
