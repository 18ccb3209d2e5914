double decode(const struct packet *p) {
    // ruleid: c-switch-leaves-unset
    double value;

    switch (p->kind) {
    case 1:
        value = p->data[0] / 2.0;
        break;
    case 2:
        value = p->data[0];
        break;
    }
    return value;
}

int price(int kind) {
    // ruleid: c-switch-leaves-unset
    int cents;
    switch (kind) {
    case 'a': cents = 100; break;
    case 'b': cents = 250; break;
    }
    return cents;
}

unsigned width(enum type t) {
    // ruleid: c-switch-leaves-unset
    unsigned n;
    switch (t) {
    case BYTE: n = 1; break;
    case WORD: n = 2; break;
    }
    return n;
}

int right(int kind) {
    // ok: c-switch-leaves-unset
    int cents;
    switch (kind) {
    case 'a': cents = 100; break;
    default: cents = 0; break;
    }
    return cents;
}

int right2(int kind) {
    // ok: c-switch-leaves-unset
    int cents = 0;
    switch (kind) {
    case 'a': cents = 100; break;
    }
    return cents;
}

int right3(int kind) {
    // ok: c-switch-leaves-unset
    int cents;
    cents = 0;
    switch (kind) {
    case 'a': cents = 100; break;
    }
    return cents;
}
