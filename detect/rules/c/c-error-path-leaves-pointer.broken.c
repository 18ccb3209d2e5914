int session_init(struct session *s, const char *user)
{
    s->user = strdup(user);
    // ruleid: c-error-path-leaves-pointer
    if (session_key(s) != 0) {
        free(s->user);
        return -1;
    }
    return 0;
}
int next(
