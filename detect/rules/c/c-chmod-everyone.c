#include <sys/stat.h>

int stage(const char *path) {
    // ruleid: c-chmod-everyone
    mkdir(path, 0777);
    // ruleid: c-chmod-everyone
    chmod(path, 0777);
    // ruleid: c-chmod-everyone
    return chmod(path, S_IRUSR | S_IWUSR | S_IROTH | S_IWOTH);
}

int board(void) {
    // ruleid: c-chmod-everyone
    return shm_open("/board", O_RDWR | O_CREAT, 0666);
}

int save(const char *path) {
    umask(0);
    // ruleid: c-chmod-everyone
    return open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
}

int right(const char *path) {
    // ok: c-chmod-everyone
    mkdir(path, 0755);
    // ok: c-chmod-everyone
    chmod(path, 0600);
    // ok: c-chmod-everyone
    shm_open("/board", O_RDWR | O_CREAT, 0600);
    // ok: c-chmod-everyone
    return open(path, O_WRONLY | O_CREAT, 0666);
}
