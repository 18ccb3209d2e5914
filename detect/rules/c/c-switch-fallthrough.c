void set(struct user *u, int kind) {
    int role = 0;
    int level = 0;
    switch (kind) {
    // ruleid: c-switch-fallthrough
    case GUEST:
        role = 1;
    case ADMIN:
        role = 9;
        break;
    // ok: c-switch-fallthrough
    case USER:
        role = 2;
        break;
    // ok: c-switch-fallthrough
    case A:
    case B:
        u->n = 1;
        break;
    // ruleid: c-switch-fallthrough
    case C:
        level = 3;
    case D:
        break;
    // ok: c-switch-fallthrough
    case E:
        level = 4;
        /* fall through */
    case F:
        break;
    }
}
