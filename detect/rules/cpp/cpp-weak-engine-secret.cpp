#include <random>
#include <string>

std::string makeToken() {
    std::random_device rd;
    // ruleid: cpp-weak-engine-secret
    std::mt19937 gen(rd());
    return std::to_string(gen());
}

std::string Vault::newSessionId() {
    // ruleid: cpp-weak-engine-secret
    std::default_random_engine engine;
    return std::to_string(engine());
}

std::string goodToken() {
    unsigned char b[16];
    // ok: cpp-weak-engine-secret
    randombytes_buf(b, sizeof b);
    return hex(b);
}

int shuffleCards() {
    // ok: cpp-weak-engine-secret
    std::mt19937 gen(std::random_device{}());
    // ok: cpp-weak-engine-secret
    std::uniform_int_distribution<int> d(0, 51);
    return d(gen);
}
