#include <cstdlib>
#include <string>

int pack(const std::string &dir) {
    // ruleid: cpp-command-concatenation
    std::system(("tar cf out.tar " + dir).c_str());
    // ruleid: cpp-command-concatenation
    std::string cmd = "rm -r " + dir;
    log(cmd);
    return system(cmd.c_str());
}

int good(const std::string &dir) {
    // ok: cpp-command-concatenation
    std::system("sync");
    // ok: cpp-command-concatenation
    QProcess::execute("tar", {"cf", "out.tar", QString::fromStdString(dir)});
    // ok: cpp-command-concatenation
    std::string path = "/srv/" + dir;
    return use(path);
}
