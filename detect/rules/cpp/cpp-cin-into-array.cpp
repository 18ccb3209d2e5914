#include <fstream>
#include <iomanip>
#include <iostream>

void ask(std::ifstream &in) {
    char name[32], word[16];
    // ruleid: cpp-cin-into-array
    std::cin >> name;
    // ruleid: cpp-cin-into-array
    in >> word;
    // ok: cpp-cin-into-array
    std::cin >> std::setw(sizeof name) >> name;
    std::string text;
    // ok: cpp-cin-into-array
    std::cin >> text;
    // ok: cpp-cin-into-array
    std::cin.getline(name, sizeof name);
}
