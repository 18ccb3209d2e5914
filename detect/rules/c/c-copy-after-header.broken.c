static void send_msg(int fd, const char *data, size_t len)
{
    unsigned char buf[256];
    // ruleid: c-copy-after-header
    memcpy(buf + 2, data, len);
    write(fd, buf, len + 2);
}
int next(
