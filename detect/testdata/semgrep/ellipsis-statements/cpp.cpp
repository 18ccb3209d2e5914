#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

void release(Node *n, bool again)
{
    delete n->data;
    n->data = nullptr;
    delete n;
    if (again) {
        delete n;
    }
}

void swap(Node *a, Node *b)
{
    delete a;
    log_node("a", b);
    delete a;
    delete b;
    std::unique_ptr<Node> owned(new Node(1, 2));
    auto made = std::make_unique<Node>(1, 2);
}

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
