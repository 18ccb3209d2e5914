static const char *stamp(time_t t) {
    char buf[26];
    ctime_r(&t, buf);
    // ruleid: c-return-stack-address
    return buf;
}
int main(int argc,
