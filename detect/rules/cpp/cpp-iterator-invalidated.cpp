#include <vector>

void drop(std::vector<int> &v, int bad) {
    // ruleid: cpp-iterator-invalidated
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it == bad) v.erase(it);
    }
    // ruleid: cpp-iterator-invalidated
    for (int x : v) {
        if (x > 0) v.push_back(x - 1);
    }
    // ok: cpp-iterator-invalidated
    for (auto it = v.begin(); it != v.end();) {
        if (*it == bad) it = v.erase(it);
        else ++it;
    }
    // ok: cpp-iterator-invalidated
    for (auto it = v.begin(); it != v.end(); ++it) {
        if (*it == bad) { v.erase(it); break; }
    }
    std::vector<int> more;
    // ok: cpp-iterator-invalidated
    for (int x : v) {
        more.push_back(x);
    }
}
