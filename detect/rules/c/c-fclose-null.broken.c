FILE *log = fopen(LOG, "a");
// ruleid: c-fclose-null
if (log != NULL) {
    fprintf(log, "%s\n", line);
}
fclose(log);
return
