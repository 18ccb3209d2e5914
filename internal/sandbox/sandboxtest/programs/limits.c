// Programs that take more than they were given.
#include "hostile.h"

// forks: starts children that stay until no more can be had, prints how many.
int forks(int argc, char **argv)
{
	int n = 0;
	for (;; n++) {
		pid_t pid = fork();
		if (pid == 0) {
			for (;;)
				fork(), usleep(1000); // each goes on bombing
		}
		if (pid < 0)
			break;
	}
	printf("%d\n", n);
	sleep(number(argc, argv, 0));
	return 0;
}

static void take(long megabytes)
{
	for (long i = 0; megabytes == 0 || i < megabytes; i++) {
		char *p = malloc(1 << 20);
		if (p == NULL) {
			got("refused");
			exit(3);
		}
		for (size_t at = 0; at < 1 << 20; at += 512)
			p[at] = (char)(i + 1);
	}
}

// memory [MB]: one process, touches all that it takes.
int memory(int argc, char **argv)
{
	take(number(argc, argv, 0));
	got("took");
	return 0;
}

// memory-family N MB: N children, each innocent alone.
int memory_family(int argc, char **argv)
{
	long n = number(argc, argv, 0);
	for (long i = 0; i < n; i++)
		if (fork() == 0) {
			take(number(argc, argv, 1));
			sleep(30);
			exit(0);
		}
	sleep(30);
	got("took");
	return 0;
}

// fill DIR: one file until it is refused, then many; prints the kilobytes.
int fill(int argc, char **argv)
{
	static char block[65536];
	char path[4096];
	long kb = 0;
	memset(block, 'x', sizeof block);
	signal(SIGXFSZ, SIG_IGN);
	for (int i = 0; i < 200; i++) {
		snprintf(path, sizeof path, "%s/fill%d", argc > 0 ? argv[0] : ".", i);
		int fd = open(path, O_WRONLY | O_CREAT, 0644);
		if (fd < 0)
			break;
		ssize_t n;
		while ((n = write(fd, block, sizeof block)) > 0)
			kb += n / 1024;
		close(fd);
	}
	printf("%ld\n", kb);
	return 0;
}

// spin N: burns processor time in N children and grandchildren.
int spin(int argc, char **argv)
{
	signal(SIGXCPU, SIG_IGN);
	for (long i = 1; i < number(argc, argv, 0); i++)
		if (fork() == 0) {
			if (i % 2)
				setsid();
			for (volatile unsigned long x = 0;; x++)
				;
		}
	for (volatile unsigned long x = 0;; x++)
		;
}

// deaf-sleeper: ignores every signal that can be ignored.
int deaf_sleeper(int argc, char **argv)
{
	(void)argc, (void)argv;
	for (int s = 1; s < 65; s++)
		signal(s, SIG_IGN);
	got("asleep");
	for (;;)
		sleep(1000);
}

// daemon: leaves its session, its parent and its output, and stays.
int daemonize(int argc, char **argv)
{
	int keep = argc > 0 && strcmp(argv[0], "keep-output") == 0;
	if (fork() == 0) {
		setsid();
		if (fork() == 0) {
			if (!keep)
				for (int fd = 0; fd < 10; fd++)
					close(fd);
			for (int s = 1; s < 65; s++)
				signal(s, SIG_IGN);
			for (;;)
				sleep(1000);
		}
		_exit(0);
	}
	wait(NULL);
	got("left");
	return 0;
}

// limits: prints the resource limits that matter.
int limits(int argc, char **argv)
{
	(void)argc, (void)argv;
	static const struct { const char *name; int id; } all[] = {
		{"core", RLIMIT_CORE}, {"cpu", RLIMIT_CPU}, {"fsize", RLIMIT_FSIZE},
		{"nofile", RLIMIT_NOFILE}, {"memlock", RLIMIT_MEMLOCK},
	};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct rlimit r;
		getrlimit(all[i].id, &r);
		printf("%s %lld\n", all[i].name, (long long)r.rlim_max);
	}
	return 0;
}
