#include <cstdlib>

TokenService::TokenService() {
    const char *key = std::getenv("TOKEN_KEY");
    // ruleid: cpp-secret-fallback
    key_ = key ? key : "dumbbell-orange";
}

std::string secret(const Config &conf) {
    // ruleid: cpp-secret-fallback
    std::string jwt_secret = conf.get("jwt.secret", "changeme");
    return jwt_secret;
}

void Db::open() {
    const char *e = getenv("DB_PASSWORD");
    // ruleid: cpp-secret-fallback
    password_ = e != nullptr ? e : "postgres";
}

void right() {
    const char *key = std::getenv("TOKEN_KEY");
    if (!key) throw std::runtime_error("TOKEN_KEY is missing");
    // ok: cpp-secret-fallback
    key_ = key;
    // ok: cpp-secret-fallback
    host_ = h ? h : "localhost";
    // ok: cpp-secret-fallback
    key_ = key ? key : "";
}
