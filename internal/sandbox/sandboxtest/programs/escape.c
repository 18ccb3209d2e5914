// Programs that reach for what is outside. Every line of output is a breach.
#include "hostile.h"

// attack-process PID: everything one process can do to another.
int attack_process(int argc, char **argv)
{
	pid_t pid = (pid_t)number(argc, argv, 0);
	char buf[64], path[64];
	struct iovec mine = {buf, sizeof buf}, theirs = {(void *)0x400000, sizeof buf};
	static const char *files[] = {"environ", "mem", "maps", "cmdline", "root", "cwd", "fd"};

	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		snprintf(path, sizeof path, "/proc/%d/%s", pid, files[i]);
		if (open(path, O_RDONLY) >= 0)
			got(path);
	}
	if (ptrace(PTRACE_ATTACH, pid, 0, 0) == 0)
		got("ptrace attach");
	if (ptrace(PTRACE_SEIZE, pid, 0, 0) == 0)
		got("ptrace seize");
	if (process_vm_readv(pid, &mine, 1, &theirs, 1, 0) >= 0)
		got("process_vm_readv");
	if (syscall(SYS_pidfd_open, pid, 0) >= 0)
		got("pidfd_open");
	static const int signals[] = {0, SIGCONT, SIGUSR1, SIGTERM, SIGKILL};
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		if (kill(pid, signals[i]) == 0)
			printf("signal %d\n", signals[i]);
	struct rlimit r;
	if (syscall(SYS_prlimit64, pid, RLIMIT_CORE, NULL, &r) == 0)
		got("prlimit");
	if (setpriority(PRIO_PROCESS, (id_t)pid, 19) == 0)
		got("setpriority");
	return 0;
}

// take-over-init: the namespace's first process belongs to the sandbox and runs
// without the system call filter; whoever controls it is rid of the filter too.
int take_over_init(int argc, char **argv)
{
	(void)argc, (void)argv;
	char buf[8] = {0}, path[64];
	struct iovec mine = {buf, sizeof buf}, theirs = {(void *)environ, sizeof buf};
	static const char *files[] = {"mem", "maps", "environ", "fd", "root", "exe", "task/1/mem"};
	static const char *ways[] = {"/proc/1/%s", "/proc/self/../1/%s", "/proc/self/root/proc/1/%s", "/proc/1/task/1/%s"};

	for (size_t w = 0; w < sizeof ways / sizeof *ways; w++)
		for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
			snprintf(path, sizeof path, ways[w], files[i]);
			if (open(path, O_RDONLY) >= 0 || open(path, O_RDWR) >= 0)
				got(path);
		}
	// The filter must look at the same 32 bits of the number as the kernel.
	for (int high = 0; high < 2; high++) {
		unsigned long pid = high ? 0x100000001UL : 1;
		if (syscall(SYS_ptrace, PTRACE_SEIZE, pid, 0, 0) == 0 || syscall(SYS_ptrace, PTRACE_ATTACH, pid, 0, 0) == 0)
			got("ptrace");
		if (syscall(SYS_process_vm_writev, pid, &mine, 1, &theirs, 1, 0) >= 0 || errno == EFAULT)
			got("process_vm_writev");
		if (syscall(SYS_process_vm_readv, pid, &mine, 1, &theirs, 1, 0) >= 0 || errno == EFAULT)
			got("process_vm_readv");
		int fd = (int)syscall(SYS_pidfd_open, pid, 0);
		for (int i = 0; fd >= 0 && i < 10; i++)
			if (syscall(SYS_pidfd_getfd, fd, i, 0) >= 0)
				got("pidfd_getfd");
	}
	return 0;
}

// signal-all: kills whatever it can see, its namespace's first process too.
int signal_all(int argc, char **argv)
{
	(void)argc, (void)argv;
	kill(1, SIGKILL);
	kill(getppid(), SIGTERM);
	kill(0, SIGCONT);
	got("trying");
	kill(-1, SIGKILL);
	got("alive");
	return 0;
}

static void try_inet(int type, int port, const char *what)
{
	struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
	static const char *hosts[] = {"127.0.0.1", "192.0.2.1"};
	for (int i = 0; i < 2; i++) {
		inet_pton(AF_INET, hosts[i], &a.sin_addr);
		int fd = socket(AF_INET, type | SOCK_NONBLOCK, 0);
		int r = type == SOCK_STREAM ? connect(fd, (struct sockaddr *)&a, sizeof a)
					    : (int)sendto(fd, "x", 1, 0, (struct sockaddr *)&a, sizeof a);
		// UDP into an empty loopback is no breach: the host's listener tells.
		if (type == SOCK_STREAM && (r == 0 || errno == EINPROGRESS) && i == 0) {
			usleep(50000);
			int err = 0;
			socklen_t n = sizeof err;
			getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &n);
			if (err == 0)
				printf("%s %s\n", what, hosts[i]);
		} else if (i == 1 && (r >= 0 || errno == EINPROGRESS)) {
			printf("%s %s\n", what, hosts[i]);
		}
		close(fd);
	}
}

static void try_unix(const char *name, int abstract)
{
	struct sockaddr_un a = {.sun_family = AF_UNIX};
	strncpy(a.sun_path + abstract, name, sizeof a.sun_path - 2);
	socklen_t n = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name) + (size_t)abstract);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (connect(fd, (struct sockaddr *)&a, n) == 0)
		printf("unix %s\n", name);
	close(fd);
}

// dial TCP-PORT UDP-PORT UNIX-PATH ABSTRACT-NAME: reaches for the host's listeners.
int dial(int argc, char **argv)
{
	try_inet(SOCK_STREAM, (int)number(argc, argv, 0), "tcp");
	try_inet(SOCK_DGRAM, (int)number(argc, argv, 1), "udp");
	try_inet(SOCK_DGRAM, 53, "dns");
	if (argc > 3) {
		try_unix(argv[2], 0);
		try_unix(argv[3], 1);
	}
	static const int families[] = {AF_PACKET, AF_VSOCK, AF_ALG, AF_BLUETOOTH};
	for (size_t i = 0; i < sizeof families / sizeof *families; i++)
		if (socket(families[i], SOCK_RAW, 0) >= 0 || socket(families[i], SOCK_SEQPACKET, 0) >= 0)
			printf("family %d\n", families[i]);
	if (socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0)
		got("raw socket");
	if (socket(AF_NETLINK, SOCK_RAW, 12) >= 0)
		got("netfilter");
	return 0;
}

static void try_call(const char *name, long result)
{
	if (result >= 0)
		got(name);
}

static int child_of_namespace(void *arg)
{
	(void)arg;
	return 0;
}

static void try_namespaces(void)
{
	static char stack[65536];
	try_call("unshare user", unshare(CLONE_NEWUSER));
	try_call("unshare net", unshare(CLONE_NEWNET));
	try_call("clone user", clone(child_of_namespace, stack + sizeof stack, CLONE_NEWUSER | SIGCHLD, NULL));
	struct { unsigned long flags, rest[10]; } args = {CLONE_NEWUSER, {0}};
	try_call("clone3", syscall(SYS_clone3, &args, sizeof args));
	try_call("setns", setns(open("/proc/1/ns/mnt", O_RDONLY), 0));
}

static void try_mounts(void)
{
	try_call("mount tmpfs", mount("x", "/box", "tmpfs", 0, NULL));
	try_call("remount /usr", mount("x", "/usr", NULL, MS_REMOUNT | MS_BIND, NULL));
	try_call("mount proc", mount("x", "/box", "proc", 0, NULL));
	try_call("umount", umount2("/tmp", MNT_DETACH));
	try_call("chroot", chroot("/box"));
	try_call("fsopen", syscall(SYS_fsopen, "tmpfs", 0));
	try_call("open_tree", syscall(SYS_open_tree, AT_FDCWD, "/", 1));
	try_call("pivot_root", syscall(SYS_pivot_root, ".", "."));
}

static void try_terminal(void)
{
	char c = 'x';
	for (int fd = 0; fd < 3; fd++) {
		try_call("TIOCSTI", ioctl(fd, TIOCSTI, &c));
		try_call("TIOCLINUX", ioctl(fd, TIOCLINUX, &c));
		// The filter must look at the same 32 bits as the kernel.
		errno = 0;
		syscall(SYS_ioctl, fd, 0x100000000UL | TIOCSTI, &c);
		if (errno != EPERM)
			printf("TIOCSTI with high bits: errno %d\n", errno);
	}
	try_call("terminal", open("/dev/tty", O_RDWR));
}

// rights: asks for what only a powerful process gets.
int rights(int argc, char **argv)
{
	(void)argc, (void)argv;
	try_namespaces();
	try_mounts();
	try_terminal();
	try_call("setuid", setuid(0));
	try_call("setresgid", setresgid(0, 0, 0));
	try_call("mknod", mknod("/box/mem", S_IFCHR | 0600, 0x0101));
	try_call("bpf", syscall(SYS_bpf, 0, NULL, 0));
	try_call("perf", syscall(SYS_perf_event_open, NULL, 0, -1, -1, 0));
	try_call("io_uring", syscall(SYS_io_uring_setup, 8, NULL));
	try_call("userfaultfd", syscall(SYS_userfaultfd, 0));
	try_call("add_key", syscall(SYS_add_key, "user", "plumb", "x", 1L, -3));
	try_call("keyctl", syscall(SYS_keyctl, 0, -3, 1));
	try_call("kexec", syscall(SYS_kexec_load, 0, 0, NULL, 0));
	try_call("reboot", syscall(SYS_reboot, 0, 0, 0, NULL));
	try_call("hostname", sethostname("x", 1));
	try_call("handle", syscall(SYS_open_by_handle_at, AT_FDCWD, NULL, O_RDONLY));
	try_call("nice", setpriority(PRIO_PROCESS, 0, -10));
	struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};
	try_call("raise cpu limit", setrlimit(RLIMIT_CPU, &more));
	try_call("raise core limit", setrlimit(RLIMIT_CORE, &more));
	return 0;
}

// write-outside NAME: leaves NAME wherever it can, but in /box and /tmp.
int write_outside(int argc, char **argv)
{
	static const char *dirs[] = {
		"/", "/usr", "/usr/bin", "/usr/lib", "/usr/local", "/etc", "/bin", "/dev", "/var", "/var/tmp", "/root",
		"/home", "/run", "/proc", "/proc/sys/kernel", "/proc/1/root", "/sys", "/opt", "/mnt", "/box/../..",
	};
	char path[256];
	for (size_t i = 0; argc > 0 && i < sizeof dirs / sizeof *dirs; i++) {
		snprintf(path, sizeof path, "%s/%s", dirs[i], argv[0]);
		try_call(path, open(path, O_WRONLY | O_CREAT, 0644));
		try_call(path, mkdir(path, 0755));
	}
	try_call("core_pattern", open("/proc/sys/kernel/core_pattern", O_WRONLY));
	try_call("sysrq", open("/proc/sysrq-trigger", O_WRONLY));
	try_call("libc", open("/lib/x86_64-linux-gnu/libc.so.6", O_WRONLY));
	try_call("sh", open("/bin/sh", O_WRONLY));
	try_call("chmod", chmod("/usr/bin/env", 04755));
	try_call("unlink", unlink("/etc/passwd"));
	try_call("device", open("/dev/mem", O_RDONLY));
	try_call("device", open("/dev/kmsg", O_RDONLY));
	return 0;
}

// foreign-call: getpid by the 32-bit entry, where it is number 20.
int foreign_call(int argc, char **argv)
{
	(void)argc, (void)argv;
#ifdef __x86_64__
	long r = 20;
	__asm__ volatile("int $0x80" : "+a"(r) : : "memory");
	if (r > 0)
		got("32-bit call");
#endif
	return 0;
}
