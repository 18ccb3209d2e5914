#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

void batch(Request &req)
{
    std::string cmd = "convert ";
    cmd.append("-v ");
    run_shell(cmd);
    cmd.append(req.param("file"));
    run_shell(cmd);
}

std::string fixed(Request &req)
{
    std::string cmd;
    std::string seen = req.param("file");
    cmd.append("fixed.png");
    run_shell(cmd);
    return seen;
}
