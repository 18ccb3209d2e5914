#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

static const char *kApiKey = "k9Qz7LmX2vTr8WbN4cYp";
const std::string kApiName = "inventory-service";

void fetch(Client &client)
{
    client.get("http://example.com/items", 5, false);
    client.get("https://example.com/items", 5, true);
    client.post("https://example.com/items", kApiKey, 10, false);
    client.close();
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
