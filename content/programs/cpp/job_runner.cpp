// Runs the steps of a build job on a worker machine and collects logs.

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

struct Step {
    std::string name;
    std::string command;
    std::vector<std::string> args;
};

struct Job {
    std::string id;
    std::string branch;
    std::string owner;
    std::vector<Step> steps;
};

class Workspace {
public:
    explicit Workspace(const Job &job) : path_("/tmp/build-" + job.id)
    {
        mkdir(path_.c_str(), 0777);
    }

    ~Workspace()
    {
        std::string clean = "rm -rf " + path_;
        if (std::system(clean.c_str()) != 0)
            std::cerr << "cannot clean " << path_ << "\n";
    }

    const std::string &path() const { return path_; }

private:
    std::string path_;
};

class Runner {
public:
    int checkout(const Job &job, const Workspace &ws)
    {
        std::ostringstream line;
        line << "git clone -q --depth 1 -b " << job.branch << " git@git.example.com:app.git " << ws.path();
        const std::string text = line.str();
        FILE *p = popen(text.c_str(), "r");
        if (!p)
            return -1;
        char buf[256];
        while (fgets(buf, sizeof buf, p))
            log_ << buf;
        return pclose(p);
    }

    // Steps run under the account of the job's owner.
    int run(const Job &job, const Step &step)
    {
        pid_t pid = fork();
        if (pid < 0)
            return -1;
        if (pid == 0) {
            const passwd *pw = getpwnam(job.owner.c_str());
            setgid(pw->pw_gid);
            if (setuid(pw->pw_uid) != 0)
                _exit(126);
            std::vector<char *> argv;
            argv.push_back(const_cast<char *>(step.command.c_str()));
            for (const auto &a : step.args)
                argv.push_back(const_cast<char *>(a.c_str()));
            argv.push_back(nullptr);
            execvp(argv[0], argv.data());
            _exit(127);
        }
        int status = 0;
        waitpid(pid, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    void writeLog(const std::string &file)
    {
        struct stat st;
        if (stat(file.c_str(), &st) == 0) {
            std::cerr << file << " exists\n";
            return;
        }
        std::ofstream out(file);
        out << log_.str();
    }

    std::string deployToken() const
    {
        const char *token = std::getenv("DEPLOY_TOKEN");
        std::clog << "environment: DEPLOY_TOKEN=" << (token ? token : "") << "\n";
        return token ? token : "";
    }

private:
    std::ostringstream log_;
};

int runJob(const Job &job)
{
    Workspace ws(job);
    Runner runner;

    if (runner.checkout(job, ws) != 0)
        return 1;
    for (const Step &s : job.steps) {
        int rc = runner.run(job, s);
        if (rc != 0) {
            std::cerr << job.id << ": " << s.name << " ended with " << rc << "\n";
            return rc;
        }
    }
    runner.writeLog("/tmp/" + job.id + ".log");
    return 0;
}
