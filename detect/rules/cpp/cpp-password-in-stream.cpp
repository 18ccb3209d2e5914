#include <iostream>

bool login(const std::string &user, const std::string &password) {
    // ruleid: cpp-password-in-stream
    std::cout << "login " << user << " " << password << std::endl;
    // ruleid: cpp-password-in-stream
    LOG(INFO) << "pw " << password;
    // ok: cpp-password-in-stream
    std::cout << "login " << user << std::endl;
    // ok: cpp-password-in-stream
    std::cout << "password has " << password.size() << " characters";
    // ok: cpp-password-in-stream
    std::cout << "password: ";
    return true;
}
