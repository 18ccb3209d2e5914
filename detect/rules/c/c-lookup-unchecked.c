#include <pwd.h>

void become(const char *user) {
    // ruleid: c-lookup-unchecked
    struct passwd *pw = getpwnam(user);
    if (setgid(pw->pw_gid) != 0) _exit(1);
}

void resolve(const char *name, struct sockaddr_in *sin) {
    // ruleid: c-lookup-unchecked
    struct hostent *h = gethostbyname(name);
    memcpy(&sin->sin_addr, h->h_addr, h->h_length);
}

void owner(uid_t u, struct rec *r) {
    // ruleid: c-lookup-unchecked
    struct passwd *pw = getpwuid(u);
    r->gid = pw->pw_gid;
}

int right(const char *user) {
    // ok: c-lookup-unchecked
    struct passwd *pw = getpwnam(user);
    if (pw == NULL) return -1;
    return setgid(pw->pw_gid);
}

int right2(char *line) {
    // ok: c-lookup-unchecked
    char *nl = strchr(line, '\n');
    if (nl) *nl = 0;
    return 0;
}

int right3(const char *name, struct sockaddr_in *sin) {
    // ok: c-lookup-unchecked
    struct hostent *h = gethostbyname(name);
    if (!h) return -1;
    memcpy(&sin->sin_addr, h->h_addr, h->h_length);
    return 0;
}
