static std::string generate_password(size_t n) {
    static const char set[] = "abcdef0123456789";
    // ruleid: cpp-weak-engine-secret
    std::mt19937_64 gen(std::time(nullptr));
    for (size_t i = 0; i <
