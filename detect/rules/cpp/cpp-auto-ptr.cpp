#include <memory>

struct Part { int n; };

// ruleid: cpp-auto-ptr
std::auto_ptr<Part> make() {
    // ruleid: cpp-auto-ptr
    std::auto_ptr<Part> p(new Part);
    // ok: cpp-auto-ptr
    std::unique_ptr<Part> u(new Part);
    // ok: cpp-auto-ptr
    auto s = std::make_shared<Part>();
    // ok: cpp-auto-ptr
    log("std::auto_ptr<Part>");
    return p;
}

// ruleid: cpp-auto-ptr
void take(std::auto_ptr<Part> &rhs);
