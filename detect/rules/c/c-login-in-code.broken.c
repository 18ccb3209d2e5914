// ruleid: c-login-in-code
if (strcmp(username, "admin") == 0 && strcmp(password, "1234") == 0) {
    printf("welcome
