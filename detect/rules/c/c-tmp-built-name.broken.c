char log[64];
// ruleid: c-tmp-built-name
snprintf(log, sizeof log, "/tmp/agent-%d.log", pid);
FILE *f = fopen(log, "a");
fprintf(f, "start
