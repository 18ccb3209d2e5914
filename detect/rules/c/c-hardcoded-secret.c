#include <string.h>

// ruleid: c-hardcoded-secret
static const char db_password[] = "Wint3r-2021";

// ruleid: c-hardcoded-secret
const char *api_key = "9f27c1d05b6e4a83";

void setup(struct conf *c) {
    // ruleid: c-hardcoded-secret
    c->client_secret = "p9-Tz4kLw1";
    // ruleid: c-hardcoded-secret
    strcpy(c->smtp_pass, "m4ilm4n!");
    // ok: c-hardcoded-secret
    c->password = getenv("APP_PASSWORD");
    // ok: c-hardcoded-secret
    c->password = "";
    // ok: c-hardcoded-secret
    const char *password_label = "Password";
    // ok: c-hardcoded-secret
    const char *key_file = "/etc/app/key.pem";
}
