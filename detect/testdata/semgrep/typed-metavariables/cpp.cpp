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

long sum(int a, int b, long c, char *text, Node *n)
{
    int local = a + b;
    free(text);
    free(n);
    return a + c + local;
}
