#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

long number(int argc, char **argv, int i); // argument i as a number, or 0
void got(const char *what);                // prints an achievement

int forks(int, char **), memory(int, char **), memory_family(int, char **), fill(int, char **);
int spin(int, char **), deaf_sleeper(int, char **), daemonize(int, char **), die(int, char **);
int echo_channel(int, char **), descriptors(int, char **), environment(int, char **);
int attack_process(int, char **), dial(int, char **), rights(int, char **), write_outside(int, char **);
int trace_child(int, char **), plant(int, char **), many_files(int, char **), deep(int, char **);
int limits(int, char **), leave_traces(int, char **), find_traces(int, char **), signal_all(int, char **);
int foreign_call(int, char **), take_over_init(int, char **);
