std::string readNote(const std::string &id)
{
    std::string path = "notes/" + id;
    // ruleid: cpp-path-variable-opened
    std::ifstream in(path);
    std::string line
