std::string createResetToken()
{
    // ruleid: cpp-random-secret
    std::mt19937 rng(std::time(nullptr));
    std::uniform_int_distribution<int> d(0, 61);
    return "";
}
int next(
