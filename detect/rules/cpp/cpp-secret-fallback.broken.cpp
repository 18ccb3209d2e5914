const char *env = std::getenv("JWT_SECRET");
// ruleid: cpp-secret-fallback
std::string secret = env ? env : "my-secret";
auto token = jwt::
