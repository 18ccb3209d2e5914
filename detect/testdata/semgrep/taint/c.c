#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int handle(int fd)
{
    char *name = getenv("QUERY_STRING");
    char *safe = escape(name);
    FILE *f = fopen(name, "r");
    system(name);
    system(safe);
    printf(name);
    printf("%s", name);
    fclose(f);
    return 0;
}

int handle_local(const char *name)
{
    FILE *f = fopen(name, "w");
    system(name);
    return f != NULL;
}

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
