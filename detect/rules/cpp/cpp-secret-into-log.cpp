#include <iostream>

void refuse(const std::string &name, const std::string &pin) {
    // ruleid: cpp-secret-into-log
    std::clog << "refused: " << name << " with pin " << pin << "\n";
}

void start(const char *token) {
    // ruleid: cpp-secret-into-log
    std::clog << "DEPLOY_TOKEN=" << (token ? token : "") << "\n";
}

void pay(const Card &c) {
    // ruleid: cpp-secret-into-log
    std::cerr << "charging " << c.cvv << std::endl;
}

void right(const std::string &name, const std::string &pin, int tokenCount) {
    // ok: cpp-secret-into-log
    std::clog << "refused: " << name << "\n";
    // ok: cpp-secret-into-log
    std::clog << tokenCount << " tokens\n";
    // ok: cpp-secret-into-log
    out_ << pin;
}
