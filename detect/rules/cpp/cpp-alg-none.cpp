#include <string>

bool valid(const Token &t) {
    // ruleid: cpp-alg-none
    if (t.alg == "none")
        return !t.member.empty();
    return t.seal == seal(t);
}

bool check(const std::string &alg, const std::string &sig) {
    // ruleid: cpp-alg-none
    if (alg == "none") {
        return true;
    }
    return verify(sig);
}

void lib(const std::string &token) {
    auto v = jwt::verify();
    // ruleid: cpp-alg-none
    v.allow_algorithm(jwt::algorithm::none{});
}

bool right(const Token &t) {
    // ok: cpp-alg-none
    if (t.alg == "none")
        return false;
    // ok: cpp-alg-none
    if (t.alg != "HS256") return false;
    // ok: cpp-alg-none
    if (t.mode == "none") return true;
    return t.seal == seal(t);
}
