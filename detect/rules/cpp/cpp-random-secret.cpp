#include <chrono>
#include <random>

std::string generateApiToken(size_t length) {
    // ruleid: cpp-random-secret
    std::mt19937 gen(std::chrono::steady_clock::now().time_since_epoch().count());
    std::string token;
    return token;
}

std::string makePassword() {
    std::string out;
    for (int i = 0; i < 12; i++)
        // ruleid: cpp-random-secret
        out += signs[std::rand() % 60];
    return out;
}

std::string newSession() {
    // ruleid: cpp-random-secret
    static std::default_random_engine engine(time(nullptr));
    return hex(engine());
}

int roll() {
    // ok: cpp-random-secret
    std::mt19937 gen(std::random_device{}());
    return gen() % 6;
}

std::string makeToken() {
    // ok: cpp-random-secret
    std::random_device rd;
    return hex(rd());
}

void shuffleKeys() {
    // ok: cpp-random-secret
    std::mt19937 gen(1);
    use(gen);
}
