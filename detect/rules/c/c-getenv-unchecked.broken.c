// ruleid: c-getenv-unchecked
size_t n = strlen(getenv("HOME"));
char *path = malloc(n +
