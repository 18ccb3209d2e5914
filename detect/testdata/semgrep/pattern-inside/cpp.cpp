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

int handle(Request &req, Response &res)
{
    std::string name = req.param("name");
    std::string safe = escape(name);
    std::ifstream file(name);
    run_shell("cat " + name);
    run_shell("cat " + safe);
    res.write("<p>" + name + "</p>");
    res.write("<p>" + safe + "</p>");
    return 0;
}

void handle_local(Response &res, const std::string &name)
{
    run_shell("cat " + name);
    res.write(name);
}
