#include <stdlib.h>
#include <sys/random.h>

void make_token(char *out) {
    static const char set[] = "abcdefghijklmnopqrstuvwxyz";
    for (int i = 0; i < 16; i++)
        // ruleid: c-rand-secret
        out[i] = set[rand() % 26];
}

void login(struct user *u) {
    // ruleid: c-rand-secret
    u->session_id = random();
    // ok: c-rand-secret
    int dice = rand() % 6 + 1;
    // ok: c-rand-secret
    u->backoff = random() % 100;
    // ok: c-rand-secret
    getrandom(&u->session_id, sizeof u->session_id, 0);
    // ok: c-rand-secret
    u->token = arc4random();
}
