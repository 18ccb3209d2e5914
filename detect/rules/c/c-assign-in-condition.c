int allowed(int uid, int role, char *line) {
    // ruleid: c-assign-in-condition
    if (uid = 0)
        return 1;
    // ruleid: c-assign-in-condition
    if (role = ADMIN) {
        return 1;
    }
    // ok: c-assign-in-condition
    if (uid == 0) return 1;
    char *p;
    // ok: c-assign-in-condition
    while ((p = next(line)) != 0) line = p;
    // ok: c-assign-in-condition
    if ((p = next(line))) return 2;
    return 0;
}
