#include <stdio.h>
#include <stdlib.h>

void backup(const char *user, const char *pw) {
    char cmd[300];
    // ruleid: c-password-on-command-line
    snprintf(cmd, sizeof cmd, "mysqldump -u %s --password=%s app", user, pw);
    // ruleid: c-password-on-command-line
    sprintf(cmd, "sshpass -p %s ssh host", pw);
    // ok: c-password-on-command-line
    snprintf(cmd, sizeof cmd, "mysqldump --defaults-file=/etc/app/my.cnf app");
    // ok: c-password-on-command-line
    snprintf(cmd, sizeof cmd, "mysqldump -u %s app", user);
    // ok: c-password-on-command-line
    system("curl https://example.com/");
}
