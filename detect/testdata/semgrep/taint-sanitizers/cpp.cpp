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
