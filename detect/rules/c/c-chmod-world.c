#include <fcntl.h>
#include <sys/stat.h>

void rights(const char *path, int fd) {
    // ruleid: c-chmod-world
    chmod(path, 0777);
    // ruleid: c-chmod-world
    int log = open(path, O_CREAT | O_WRONLY, 0666);
    // ruleid: c-chmod-world
    fchmod(fd, S_IRUSR | S_IWUSR | S_IWOTH);
    // ok: c-chmod-world
    chmod(path, 0600);
    // ok: c-chmod-world
    mkdir(path, 0755);
    // ok: c-chmod-world
    log = open(path, O_CREAT | O_WRONLY, 0640);
}
