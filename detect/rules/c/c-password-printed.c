#include <stdio.h>
#include <syslog.h>

int login(const char *user, const char *password, size_t password_len) {
    // ruleid: c-password-printed
    printf("login %s with %s\n", user, password);
    // ruleid: c-password-printed
    syslog(LOG_DEBUG, "pw=%s", password);
    // ok: c-password-printed
    syslog(LOG_INFO, "login of %s", user);
    // ok: c-password-printed
    printf("password has %zu characters\n", password_len);
    // ok: c-password-printed
    printf("password: ");
    return 0;
}
