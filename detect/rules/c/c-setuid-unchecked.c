#include <stdlib.h>
#include <unistd.h>

int drop(uid_t uid, gid_t gid) {
    // ruleid: c-setuid-unchecked
    setgid(gid);
    // ruleid: c-setuid-unchecked
    setuid(uid);
    // ok: c-setuid-unchecked
    if (setuid(uid) != 0) abort();
    // ok: c-setuid-unchecked
    int rc = setgid(gid);
    // ok: c-setuid-unchecked
    return rc ? rc : setuid(uid);
}
