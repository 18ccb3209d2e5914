static int give(const char *path, uid_t uid)
{
    struct stat st;
    // ruleid: c-stat-then-change
    if (lstat(path, &st) != 0)
        return -1;
    return chown(path, uid, -1);
}
int next(
