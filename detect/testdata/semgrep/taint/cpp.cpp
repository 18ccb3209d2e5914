#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

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
