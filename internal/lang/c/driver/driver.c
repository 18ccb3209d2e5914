/* driver.c is the half of a C or C++ driver that is the same for all answers:
 * requests from descriptor 3, responses to descriptor 4. It shares the process
 * with the answer and is trusted by nobody; see plumb.h for glue, guard.h for
 * guarded memory, and Plumb's package wire for the protocol. It is compiled with
 * AddressSanitizer, so that reading what the answer returned is checked. */
#include "driver.h"

#include <errno.h>
#include <fcntl.h>
#include <sanitizer/asan_interface.h>
#include <sanitizer/lsan_interface.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    EXIT_SANITIZER = 86, /* lang.ExitSanitizer */
    EXIT_LEAK = 87,      /* lang.ExitLeak */
    STACK = 64 << 20,    /* sanitized frames are several times the usual size */
};

void plumb_fail(const char *what)
{
    fprintf(stderr, "driver: %s\n", what);
    _exit(1);
}

void *plumb_need(void *p)
{
    if (!p)
        plumb_fail("out of memory");
    return p;
}

void plumb_send(const unsigned char *p, size_t n)
{
    while (n > 0) {
        ssize_t k = write(4, p, n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            plumb_fail("cannot write");
        p += k;
        n -= (size_t)k;
    }
}

/* Reads n bytes; false when the stream has ended before the first. */
static bool read_all(unsigned char *p, size_t n)
{
    for (size_t have = 0; have < n;) {
        ssize_t k = read(3, p + have, n - have);
        if (k < 0 && errno == EINTR)
            continue;
        if (k == 0 && have == 0)
            return false;
        if (k <= 0)
            plumb_fail("cannot read");
        have += (size_t)k;
    }
    return true;
}

/* A fatal signal that the sanitizer has reported ends the program as the signal
 * would have, so that a crash is told from a finding. The sanitizer guards
 * sigaction, therefore the system calls. */
static void die_of_signal(void)
{
    struct {
        void *handler;
        unsigned long flags;
        void *restorer;
        uint64_t mask;
    } dflt = {0};
    uint64_t mask = (uint64_t)1 << (SIGSEGV - 1);
    syscall(SYS_rt_sigaction, SIGSEGV, &dflt, NULL, sizeof mask);
    syscall(SYS_rt_sigprocmask, SIG_UNBLOCK, &mask, NULL, sizeof mask);
    syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), SIGSEGV);
}

static void on_death(void)
{
    static const char *const crashes[] = {"null-deref", "wild-", "signal", "stack-overflow", NULL};
    const char *what = __asan_report_present() ? __asan_get_report_description() : "";
    for (int i = 0; crashes[i]; i++)
        if (strncmp(what, crashes[i], strlen(crashes[i])) == 0)
            die_of_signal();
    _exit(EXIT_SANITIZER);
}

static void prepare(void)
{
    struct rlimit stack;
    setvbuf(stdout, NULL, _IONBF, 0); /* nothing printed is lost when killed */
    __sanitizer_set_death_callback(on_death);
    fcntl(3, F_SETFD, FD_CLOEXEC);
    fcntl(4, F_SETFD, FD_CLOEXEC);
    if (getrlimit(RLIMIT_STACK, &stack) == 0 && (stack.rlim_max == RLIM_INFINITY || stack.rlim_max >= STACK)) {
        stack.rlim_cur = STACK;
        setrlimit(RLIMIT_STACK, &stack);
    }
}

/* Answers one request. */
static void answer(const unsigned char *body, size_t len, bool leaks)
{
    uint64_t id;
    plumb_args *a = plumb_args_read(body, len, &id);
    plumb_result *r = plumb_result_new();
    plumb_glue(plumb_args_name(a), a, r);
    if (!plumb_result_complete(r))
        plumb_fail("glue put no value");
    if (!plumb_args_release(a)) {
        fputs("ERROR: bytes before a buffer were overwritten\n", stderr);
        _exit(EXIT_SANITIZER);
    }
    if (leaks && __lsan_do_recoverable_leak_check())
        _exit(EXIT_LEAK);
    plumb_result_send(id, r);
    plumb_result_free(r);
}

int main(int argc, char **argv)
{
    static const unsigned char ready[13] = {9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'R'};
    bool leaks = argc > 1 && strcmp(argv[1], "leaks") == 0;
    uint32_t len;
    prepare();
    plumb_send(ready, sizeof ready);
    while (read_all((unsigned char *)&len, sizeof len)) {
        unsigned char *body = plumb_need(malloc(len + (size_t)1));
        if (len > 0 && !read_all(body, len))
            plumb_fail("cannot read");
        answer(body, len, leaks);
        free(body);
    }
    fflush(NULL);
    _exit(0);
}
