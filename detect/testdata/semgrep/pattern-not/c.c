#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int backup(const char *target, int n)
{
    char cmd[128];
    system("sync");
    system(target);
    sprintf(cmd, "tar czf %s", target);
    system(cmd);
    snprintf(cmd, sizeof(cmd), "du %s", target);
    execl("/bin/ls", "ls", target, NULL);
    return n;
}
