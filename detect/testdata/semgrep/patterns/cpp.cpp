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

class Backup {
public:
    explicit Backup(const std::string &dir) : dir_(dir) {}

    int run(const std::string &target)
    {
        std::string cmd = "tar czf " + target;
        std::system("sync");
        std::system(cmd.c_str());
        std::system(("du " + dir_).c_str());
        execl("/bin/ls", "ls", target.c_str(), nullptr);
        return popen(cmd.c_str(), "r") != nullptr;
    }

private:
    std::string dir_;
};
