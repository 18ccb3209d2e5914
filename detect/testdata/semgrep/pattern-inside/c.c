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
