#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void release(struct node *n, int again)
{
    free(n->data);
    n->data = NULL;
    free(n);
    if (again) {
        free(n);
    }
}

void swap(struct node *a, struct node *b)
{
    free(a);
    log_node("a", b);
    free(a);
    free(b);
}

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
