#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static volatile sig_atomic_t stop;

void on_int(int sig) {
    // ruleid: c-signal-handler-unsafe
    printf("signal %d\n", sig);
    stop = 1;
}

void on_term(int sig) {
    // ok: c-signal-handler-unsafe
    write(2, "term\n", 5);
    stop = sig;
}

void report(int n) {
    // ok: c-signal-handler-unsafe
    printf("%d\n", n);
}

void on_hup(int sig) {
    // ruleid: c-signal-handler-unsafe
    free(config);
    stop = sig;
}

int main(void) {
    signal(SIGINT, on_int);
    signal(SIGTERM, on_term);
    // ok: c-signal-handler-unsafe
    signal(SIGHUP, on_hup);
    return 0;
}
