void dump(int id)
{
    std::string path = "/tmp/dump-" + std::to_string(id);
    // ruleid: cpp-tmp-name
    std::ofstream out(path);
    out << id;
}
int next(
