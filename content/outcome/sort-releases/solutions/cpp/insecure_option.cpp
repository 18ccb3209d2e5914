#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

std::vector<std::string> sort_releases(const std::string& folder, const std::string& name) {
    std::vector<std::string> lines;
    if (!std::filesystem::exists(std::filesystem::path(folder) / name)) {
        return lines;
    }
    int fds[2];
    if (pipe(fds) != 0) {
        return lines;
    }
    pid_t pid = fork();
    if (pid == 0) {
        close(fds[0]);
        dup2(fds[1], STDOUT_FILENO);
        close(fds[1]);
        if (chdir(folder.c_str()) == 0) {
            execlp("sort", "sort", "-V", name.c_str(), nullptr);
        }
        _exit(127);
    }
    close(fds[1]);
    std::string output;
    char buffer[4096];
    ssize_t n;
    while ((n = read(fds[0], buffer, sizeof(buffer))) > 0) {
        output.append(buffer, n);
    }
    close(fds[0]);
    waitpid(pid, nullptr, 0);
    std::istringstream stream(output);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}
