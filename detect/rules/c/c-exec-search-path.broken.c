    pid = fork();
    if (pid == 0)
        // ruleid: c-exec-search-path
        execvp("convert", args);
    if (waitpid(pid,
