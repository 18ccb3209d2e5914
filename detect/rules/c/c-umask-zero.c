#include <sys/stat.h>

void daemonise(void) {
    // ruleid: c-umask-zero
    umask(0);
    // ok: c-umask-zero
    umask(077);
    // ok: c-umask-zero
    umask(0022);
    // ok: c-umask-zero
    mode_t old = umask(0);
    umask(old);
}
void again(void) {
    // ruleid: c-umask-zero
    umask(000);
}
