#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

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
