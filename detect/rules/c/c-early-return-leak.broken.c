int handle(int fd)
{
    // ruleid: c-early-return-leak
    char *buf = malloc(4096);
    if (read(fd, buf, 4096) < 0)
        return -1;
    use(buf);
    free(buf);
    return 0;
}
int next(
