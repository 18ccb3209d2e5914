// ruleid: c-alloc-without-terminator
char *dup = malloc(strlen(value));
strcpy(dup, value);
entry->value = dup
