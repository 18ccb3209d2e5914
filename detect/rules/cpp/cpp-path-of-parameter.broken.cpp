std::string load(const std::string &file)
{
    // ruleid: cpp-path-of-parameter
    std::ifstream in(root_ + "/" + file);
    if (!in
