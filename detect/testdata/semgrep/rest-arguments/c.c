#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *API_KEY = "k9Qz7LmX2vTr8WbN4cYp";
static const char *API_NAME = "inventory-service";

void fetch(struct client *c)
{
    client_get(c, "http://example.com/items", 5, 0);
    client_get(c, "https://example.com/items", 5, 1);
    client_post(c, "https://example.com/items", API_KEY, 10, 0);
    client_close(c);
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
