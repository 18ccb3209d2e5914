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

int compare(struct box *a, struct box *b)
{
    int mode, kind;
    if (a == b)
        return 1;
    if (a->size == a->size)
        return 2;
    if (name(a) == name(a))
        return 3;
    if (a->size == b->size) {
        mode = 1;
    } else {
        mode = 1;
    }
    if (b) {
        kind = 1;
    } else {
        kind = 2;
    }
    return mode + kind;
}
