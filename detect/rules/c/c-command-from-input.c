#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    char cmd[256], line[128];
    snprintf(cmd, sizeof cmd, "ping -c1 %s", argv[1]);
    // ruleid: c-command-from-input
    system(cmd);
    if (fgets(line, sizeof line, stdin))
        // ruleid: c-command-from-input
        popen(line, "r");
    char nice_cmd[64];
    snprintf(nice_cmd, sizeof nice_cmd, "nice -n %d job", atoi(argv[2]));
    // ok: c-command-from-input
    system(nice_cmd);
    // ok: c-command-from-input
    system("sync");
    // ok: c-command-from-input
    execl("/bin/ping", "ping", "-c1", argv[1], NULL);
    return 0;
}
