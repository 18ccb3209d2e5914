// ruleid: c-sizeof-of-the-pointer
struct list *l = malloc(sizeof(l));
l->head = NULL;
if (
