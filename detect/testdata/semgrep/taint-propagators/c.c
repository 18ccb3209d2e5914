#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void batch(void)
{
    char cmd[256] = "convert ";
    system(cmd);
    strcat(cmd, getenv("FILE"));
    system(cmd);
}

void formatted(void)
{
    char cmd[256];
    char *host = getenv("HOST");
    sprintf(cmd, "ping %s", "localhost");
    system(cmd);
    sprintf(cmd, "ping -c %d %s", 1, host);
    system(cmd);
}

char *fixed(void)
{
    char cmd[256] = "convert ";
    char *seen = getenv("FILE");
    strcat(cmd, "fixed.png");
    system(cmd);
    return seen;
}
