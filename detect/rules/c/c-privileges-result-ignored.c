int become(struct passwd *pw) {
    setgid(pw->pw_gid);
    // ruleid: c-privileges-result-ignored
    setuid(pw->pw_uid);
    return serve();
}

void drop(void) {
    // ruleid: c-privileges-result-ignored
    seteuid(getuid());
}

void drop3(uid_t u) {
    // ruleid: c-privileges-result-ignored
    setresuid(u, u, u);
}

int right(struct passwd *pw) {
    // ok: c-privileges-result-ignored
    if (setuid(pw->pw_uid) != 0)
        _exit(1);
    // ok: c-privileges-result-ignored
    int rc = setuid(pw->pw_uid);
    // ok: c-privileges-result-ignored
    return setuid(pw->pw_uid) + rc;
}
