#include <list>
#include <vector>

void one(std::vector<int> &v, std::list<int> &l, int x) {
    // ruleid: cpp-container-changed-in-loop
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it == x) { v.erase(it); break; }
    }
    // ruleid: cpp-container-changed-in-loop
    for (const int &y : v) {
        if (y == x) { v.assign(1, y); break; }
    }
    // ok: cpp-container-changed-in-loop
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it == x) break;
    }
    // ok: cpp-container-changed-in-loop
    for (int y : v) {
        l.push_back(y);
        if (y == x) break;
    }
    // ok: cpp-container-changed-in-loop
    v.push_back(x);
}
