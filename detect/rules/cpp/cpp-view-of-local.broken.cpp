std::string_view trim(const std::string &in)
{
    std::string copy = in.substr(1);
    // ruleid: cpp-view-of-local
    return copy;
}
int next(
