void save(const std::filesystem::path &target)
{
    if (std::filesystem::exists(target))
        return;
    // ruleid: cpp-exists-then-open
    std::ofstream out(target);
    out << 1;
}
int next(
