// Programs that behave, to see what a program is given.
#include "hostile.h"

// die N: by signal N, or with exit code -N.
int die(int argc, char **argv)
{
	long n = number(argc, argv, 0);
	if (n <= 0)
		return (int)-n;
	if (n == SIGSEGV)
		*(volatile int *)8 = 1;
	signal((int)n, SIG_DFL);
	raise((int)n);
	return 98;
}

// echo-channel: copies descriptor 3 to descriptor 4 until it ends.
int echo_channel(int argc, char **argv)
{
	(void)argc, (void)argv;
	char buf[4096];
	ssize_t n;
	while ((n = read(3, buf, sizeof buf)) > 0)
		if (write(4, buf, (size_t)n) != n)
			return 1;
	return n == 0 ? 7 : 1;
}

// descriptors: prints the numbers of all open descriptors.
int descriptors(int argc, char **argv)
{
	(void)argc, (void)argv;
	for (int fd = 0; fd < 70000; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			printf("%d\n", fd);
	return 0;
}

// environment: prints each variable.
int environment(int argc, char **argv)
{
	(void)argc, (void)argv;
	for (char **e = environ; *e; e++)
		got(*e);
	return 0;
}

static void traced_parent(pid_t pid)
{
	int status;
	if (ptrace(PTRACE_ATTACH, pid, 0, 0) == 0 && waitpid(pid, &status, 0) == pid && WIFSTOPPED(status))
		got("traced");
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
}

// trace-child: traces a process of its own, as LeakSanitizer does.
int trace_child(int argc, char **argv)
{
	(void)argc, (void)argv;
	pid_t pid = fork();
	if (pid == 0)
		for (;;)
			pause();
	traced_parent(pid);
	return 0;
}
