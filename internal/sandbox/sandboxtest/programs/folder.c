// Programs that leave things for whoever reads their folder, or for each other.
#include "hostile.h"

static void put(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd < 0 || write(fd, text, strlen(text)) < 0)
		perror(path);
	fchmod(fd, mode);
	close(fd);
}

// plant SECRET: one of each trap.
int plant(int argc, char **argv)
{
	const char *secret = argc > 0 ? argv[0] : "/etc/passwd";
	char deep_link[256];
	put("plain", "plain\n", 0644);
	put("locked", "locked\n", 0);
	put("new\nline", "x", 0644);
	put("bad\xff\xfeutf8", "x", 0644);
	put("-rf", "x", 0644);
	put(" ", "x", 04755);
	mkdir("closed", 0755);
	put("closed/inside", "inside\n", 0644);
	chmod("closed", 0);
	symlink(secret, "link");
	symlink("/", "root");
	symlink("loop", "loop");
	symlink("../../../../../..", "up");
	snprintf(deep_link, sizeof deep_link, "root%s", secret);
	symlink(deep_link, "through");
	link("plain", "hard");
	if (link("/etc/passwd", "hard-passwd") == 0 || link(secret, "hard-secret") == 0)
		got("linked");
	mkfifo("fifo", 0644);
	struct sockaddr_un a = {.sun_family = AF_UNIX, .sun_path = "socket"};
	bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&a, sizeof a);
	int fd = open("sparse", O_WRONLY | O_CREAT, 0644);
	if (ftruncate(fd, 40L << 20) < 0 && ftruncate(fd, 8L << 20) < 0)
		perror("sparse");
	chmod(".", 0);
	return 0;
}

// many-files N
int many_files(int argc, char **argv)
{
	char name[32];
	long made = 0;
	for (long i = 0; i < number(argc, argv, 0); i++) {
		snprintf(name, sizeof name, "f%07ld", i);
		int fd = open(name, O_WRONLY | O_CREAT, 0644);
		if (fd < 0)
			break;
		close(fd), made++;
	}
	printf("%ld\n", made);
	return 0;
}

// deep N: folders within folders, with a file in the last.
int deep(int argc, char **argv)
{
	for (long i = 0; i < number(argc, argv, 0); i++)
		if (mkdir("d", 0755) < 0 || chdir("d") < 0)
			return 1;
	put("bottom", "x", 0644);
	return 0;
}

static int trace_socket(int to_connect)
{
	struct sockaddr_un a = {.sun_family = AF_UNIX, .sun_path = "\0plumb-trace"};
	socklen_t n = offsetof(struct sockaddr_un, sun_path) + 12;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (to_connect)
		return connect(fd, (struct sockaddr *)&a, n);
	return bind(fd, (struct sockaddr *)&a, n) == 0 ? listen(fd, 1) : -1;
}

static const char *traces[] = {"/tmp/trace", "/box/trace", "/dev/shm/trace"};

// leave-traces: wherever another sandbox could look, then waits for the channel
// to end.
int leave_traces(int argc, char **argv)
{
	(void)argc, (void)argv;
	char c;
	for (int i = 0; i < 3; i++)
		put(traces[i], "trace", 0666);
	if (trace_socket(0) < 0 || shmget(0x706c, 4096, IPC_CREAT | 0666) < 0)
		return 1;
	if (write(4, "r", 1) != 1)
		return 1;
	while (read(3, &c, 1) > 0)
		;
	return 0;
}

// find-traces: prints each trace of another sandbox.
int find_traces(int argc, char **argv)
{
	(void)argc, (void)argv;
	for (int i = 0; i < 3; i++)
		if (access(traces[i], F_OK) == 0)
			got(traces[i]);
	if (trace_socket(1) == 0)
		got("abstract socket");
	if (shmget(0x706c, 4096, 0) >= 0)
		got("shared memory");
	DIR *d = opendir("/proc");
	for (struct dirent *e; d && (e = readdir(d));)
		if (atoi(e->d_name) > 0 && atoi(e->d_name) != 1 && atoi(e->d_name) != getpid())
			printf("process %s\n", e->d_name);
	return 0;
}
