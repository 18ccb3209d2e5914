std::vector<std::string> grep(const std::vector<std::string> &in, const std::string &pattern)
{
    // ruleid: cpp-regex-of-parameter
    std::regex re(pattern);
    return in;
}
int next(
