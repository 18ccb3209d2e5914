#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct user {
    char name[32];
    char *note;
};

void set_name(struct user *u, const char *name, size_t len)
{
    strcpy(u->name, name);
    strcpy(u->name, "guest");
    strncpy(u->name, name, sizeof(u->name) - 1);
    memcpy(u->note, name, len);
    if (len < sizeof(u->name)) {
        memcpy(u->name, name, len);
    }
}

char *dup_note(const char *note)
{
    char *out = malloc(strlen(note) + 1);
    if (out == NULL)
        return NULL;
    strcpy(out, note);
    return out;
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
