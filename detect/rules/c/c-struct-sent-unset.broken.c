static void send_status(int fd, int code)
{
    // ruleid: c-struct-sent-unset
    struct status st;
    st.code = code;
    send(fd, &st, sizeof(st), 0);
}
int next(
