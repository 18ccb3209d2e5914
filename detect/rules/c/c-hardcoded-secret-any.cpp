#include <string>

void configure(Client &c) {
    // ruleid: c-hardcoded-secret-any
    c.client_secret = "test_client_secret";
    // ruleid: c-hardcoded-secret-any
    std::string password_str = "";
    // ok: c-hardcoded-secret-any
    c.client_secret = vault.get("client");
    // ok: c-hardcoded-secret-any
    c.client_secret = "";
    // ok: c-hardcoded-secret-any
    traffic_secret = "CLIENT_TRAFFIC_SECRET";
    // ok: c-hardcoded-secret-any
    c.client_name = "console";
    // ok: c-hardcoded-secret-any
    c.secret_count = 3;
}
