#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

extern char **environ;

namespace {

// Runs a program without a shell and returns what it printed.
std::string output_of(std::vector<std::string> args)
{
    std::vector<char *> argv;
    for (std::string &a : args)
        argv.push_back(a.data());
    argv.push_back(nullptr);

    int fds[2];
    if (pipe(fds) != 0)
        return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fds[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, fds[0]);
    posix_spawn_file_actions_addclose(&actions, fds[1]);
    pid_t pid = 0;
    const int failed = posix_spawnp(&pid, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(fds[1]);

    std::string out;
    char buf[4096];
    ssize_t n;
    while (!failed && (n = read(fds[0], buf, sizeof buf)) > 0)
        out.append(buf, static_cast<size_t>(n));
    close(fds[0]);
    if (!failed)
        waitpid(pid, nullptr, 0);
    return out;
}

} // namespace

std::vector<std::string> sort_releases(const std::string &folder, const std::string &name)
{
    std::vector<std::string> lines;
    const auto path = std::filesystem::path(folder) / name;
    std::error_code ec;
    if (name.find('/') != std::string::npos || !std::filesystem::is_regular_file(path, ec))
        return lines;
    std::istringstream out(output_of({"sort", "--version-sort", "--", path.string()}));
    for (std::string line; std::getline(out, line);)
        lines.push_back(line);
    return lines;
}
