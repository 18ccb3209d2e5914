static int send_doc(int fd, const char *name)
{
    char path[256];
    // ruleid: c-path-of-parameter
    snprintf(path, sizeof(path), "docs/%s", name);
    FILE *fp = fopen(path, "r");
    return fp ? 0 : -1;
}
int next(
