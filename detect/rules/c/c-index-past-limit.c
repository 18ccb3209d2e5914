static uint8_t flash[PAGES][PAGE];
static int used[SLOTS];

int write_page(unsigned page, const uint8_t *arg) {
    if (page > PAGES)
        return -1;
    // ruleid: c-index-past-limit
    memcpy(flash[page], arg, PAGE);
    return 0;
}

int mark(int i) {
    if (i < 0 || i > SLOTS) return -1;
    // ruleid: c-index-past-limit
    used[i] = 1;
    return 0;
}

int local(int i) {
    char names[16];
    if (i > 16) return -1;
    // ruleid: c-index-past-limit
    return names[i];
}

int right(unsigned page) {
    if (page >= PAGES) return -1;
    // ok: c-index-past-limit
    return flash[page][0];
}

int other(unsigned page) {
    if (page > LIMIT) return -1;
    // ok: c-index-past-limit
    return flash[page][0];
}

int minus(int i) {
    if (i < 1 || i > SLOTS) return -1;
    // ok: c-index-past-limit
    return used[i - 1];
}
