fgets(input, sizeof input, stdin);
// ruleid: c-password-macro
if (strcmp(input, ADMIN_PASSWORD) == 0) {
    admin_menu(
