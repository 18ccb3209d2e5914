const char *cookie = getenv("HTTP_COOKIE");
// ruleid: c-cookie-decides
if (cookie && strstr(cookie, "admin=1")) {
    show_admin(
