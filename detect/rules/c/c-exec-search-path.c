#include <stdlib.h>
#include <unistd.h>

void run(char **argv) {
    // ruleid: c-exec-search-path
    execlp("tar", "tar", "xf", argv[1], NULL);
    // ruleid: c-exec-search-path
    system("clear");
    // ok: c-exec-search-path
    execl("/bin/tar", "tar", "xf", argv[1], NULL);
    // ok: c-exec-search-path
    execv("/usr/bin/env", argv);
    // ok: c-exec-search-path
    execvp(argv[0], argv);
}
