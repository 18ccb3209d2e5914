#include <random>

int roll() {
    // ruleid: cpp-fixed-seed
    std::mt19937 gen(1357);
    // ruleid: cpp-fixed-seed
    auto engine = std::default_random_engine{};
    std::random_device rd;
    // ok: cpp-fixed-seed
    std::mt19937 good(rd());
    // ok: cpp-fixed-seed
    std::mt19937 bad{std::random_device{}()};
    // ok: cpp-fixed-seed
    std::seed_seq seq{rd(), rd()};
    return gen() + engine() + good() + bad();
}
