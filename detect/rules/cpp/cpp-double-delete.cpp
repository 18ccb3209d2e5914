#include <memory>

void drop(Node *n, std::unique_ptr<Node> &own) {
    // ruleid: cpp-double-delete
    delete n;
    log("gone");
    delete n;
    // ruleid: cpp-double-delete
    delete own.get();
}

int good(Node *n, int x) {
    if (x) {
        // ok: cpp-double-delete
        delete n;
        return 1;
    }
    // ok: cpp-double-delete
    delete n;
    n = nullptr;
    // ok: cpp-double-delete
    delete n;
    return 0;
}
