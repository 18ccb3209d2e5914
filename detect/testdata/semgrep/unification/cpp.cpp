#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

void set_name(User *user, const char *name, size_t len)
{
    strcpy(user->name, name);
    strcpy(user->name, "guest");
    strncpy(user->name, name, sizeof(user->name) - 1);
    memcpy(user->note, name, len);
    if (len < sizeof(user->name)) {
        memcpy(user->name, name, len);
    }
}

char *dup_note(const char *note)
{
    char *out = new char[strlen(note) + 1];
    strcpy(out, note);
    return out;
}

int compare(Box *a, Box *b)
{
    int mode, kind;
    if (a == b)
        return 1;
    if (a->size == a->size)
        return 2;
    if (a->name() == a->name())
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
