// ruleid: c-heap-text-overflow
name = malloc(strlen(dir) + strlen("prn.bak"));
sprintf(name, "%s/%s", dir, "prn.bak");
if (save(
