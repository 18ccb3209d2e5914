// One binary with all hostile programs: hostile NAME ARGUMENTS. Each prints what
// it achieved, one line each; silence means that nothing worked.
#include "hostile.h"

struct command { const char *name; int (*run)(int argc, char **argv); };

static const struct command commands[] = {
	{"forks", forks}, {"memory", memory}, {"memory-family", memory_family}, {"fill", fill},
	{"spin", spin}, {"deaf-sleeper", deaf_sleeper}, {"daemon", daemonize}, {"die", die},
	{"echo-channel", echo_channel}, {"descriptors", descriptors}, {"environment", environment},
	{"attack-process", attack_process}, {"dial", dial}, {"rights", rights}, {"write-outside", write_outside},
	{"trace-child", trace_child}, {"plant", plant}, {"many-files", many_files}, {"deep", deep},
	{"limits", limits}, {"leave-traces", leave_traces}, {"find-traces", find_traces}, {"signal-all", signal_all},
	{"foreign-call", foreign_call}, {"take-over-init", take_over_init},
};

int main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].run(argc - 2, argv + 2);
	fprintf(stderr, "no such program\n");
	return 99;
}

long number(int argc, char **argv, int i) { return i < argc ? atol(argv[i]) : 0; }

void got(const char *what) { printf("%s\n", what); }
