// ruleid: c-realloc-unchecked
list->names = realloc(list->names, (list->count + 1) * sizeof(char *));
list->names[list->count] = strdup(name);
list->count++;
if (
