#include <exception>

bool verify(const Token &t) {
    bool ok = true;
    try {
        ok = t.check();
    // ruleid: cpp-catch-all
    } catch (...) {}
    try {
        t.expire();
    // ruleid: cpp-catch-all
    } catch (const std::exception &e) {
    }
    try {
        t.audit();
    // ok: cpp-catch-all
    } catch (const std::exception &e) {
        log(e.what());
    }
    try {
        t.close();
    // ok: cpp-catch-all
    } catch (...) {
        throw;
    }
    // ok: cpp-catch-all
    return ok;
}
