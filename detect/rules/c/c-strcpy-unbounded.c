#include <stdlib.h>
#include <string.h>

struct user { char name[32]; };

void rename_user(struct user *u, const char *name) {
    // ruleid: c-strcpy-unbounded
    strcpy(u->name, name);
}

char *end_of(char *dst, const char *src) {
    // ruleid: c-strcpy-unbounded
    return stpcpy(dst, src);
}

char *duplicate(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return NULL;
    // ok: c-strcpy-unbounded
    strcpy(copy, text);
    return copy;
}

int checked(struct user *u, const char *name) {
    if (strlen(name) >= sizeof u->name) return -1;
    // ok: c-strcpy-unbounded
    strcpy(u->name, name);
    // ok: c-strcpy-unbounded
    strcpy(u->name, "guest");
    // ok: c-strcpy-unbounded
    strcpy(name, ready ? "ok" : "failed");
    // ok: c-strcpy-unbounded
    return snprintf(u->name, sizeof u->name, "%s", name);
}

int show(const char *text, const struct token *t, size_t used) {
    char out[16], all[256];
    if (strlen_of(text) >= sizeof(out)) return -1;
    // ok: c-strcpy-unbounded
    strcpy(out, text);
    if (sizeof(all) > used + t->length + 1)
        // ok: c-strcpy-unbounded
        strcpy(all + used, t->value);
    // ruleid: c-strcpy-unbounded
    strcpy(all, t->value);
    // ok: c-strcpy-unbounded
    strcpy(all + used, ":" TAIL);
    return 0;
}
