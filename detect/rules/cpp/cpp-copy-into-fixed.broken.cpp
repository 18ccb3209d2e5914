std::vector<int> squares(const std::vector<int> &in)
{
    // ruleid: cpp-copy-into-fixed
    std::vector<int> out;
    std::transform(in.begin(), in.end(), out.begin(), square);
    return out;
}
int next(
