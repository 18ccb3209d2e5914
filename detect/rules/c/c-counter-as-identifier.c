static uint16_t next_query_id(void) {
    static uint16_t id = 1;
    // ruleid: c-counter-as-identifier
    id = (uint16_t)(id + 1);
    return id;
}

unsigned new_session(void) {
    static unsigned last = 1000;
    // ruleid: c-counter-as-identifier
    return ++last;
}

unsigned long reset_token(void) {
    static unsigned long n = 0;
    // ruleid: c-counter-as-identifier
    n++;
    return n;
}

int next_row(void) {
    static int row = 0;
    // ok: c-counter-as-identifier
    return ++row;
}

unsigned session_count(struct s *s) {
    // ok: c-counter-as-identifier
    s->n++;
    return s->n;
}

unsigned token_random(void) {
    static unsigned id = 0;
    // ok: c-counter-as-identifier
    getrandom(&id, sizeof id, 0);
    return id;
}
