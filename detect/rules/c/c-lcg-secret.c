static unsigned challenge, state;

unsigned make_challenge(void) {
    // ruleid: c-lcg-secret
    challenge = challenge * 1103515245u + 12345u;
    return challenge;
}

void new_token(char *out) {
    // ruleid: c-lcg-secret
    state = state * 1664525 + 1013904223;
    sprintf(out, "%08x", state);
}

unsigned session_id(void) {
    // ruleid: c-lcg-secret
    state = (state * 214013 + 2531011) & 0x7fffffff;
    return state;
}

int dice(void) {
    // ok: c-lcg-secret
    state = state * 1103515245u + 12345u;
    return state % 6;
}

unsigned hash_key(const char *s) {
    unsigned h = 5381;
    // ok: c-lcg-secret
    while (*s) h = h * 33 + *s++;
    return h;
}

int shuffle(int n) {
    // ok: c-lcg-secret
    state = state * 69069 + 1;
    return state % n;
}
