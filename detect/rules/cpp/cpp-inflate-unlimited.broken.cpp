std::string gunzip(gzFile f)
{
    std::string out;
    char buf[1024];
    int n;
    // ruleid: cpp-inflate-unlimited
    while ((n = gzread(f, buf, sizeof(buf))) > 0) {
        out.append(buf, n);
    }
    return out;
}
int next(
