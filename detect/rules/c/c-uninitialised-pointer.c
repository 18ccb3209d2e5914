#include <stdio.h>
#include <string.h>

void ask(void) {
    // ruleid: c-uninitialised-pointer
    char *name;
    scanf("%s", name);
    // ruleid: c-uninitialised-pointer
    struct item *it;
    it->id = 3;
    // ok: c-uninitialised-pointer
    char room[20];
    strcpy(room, "a");
    // ok: c-uninitialised-pointer
    char *p = room;
    strcpy(p, "b");
    // ok: c-uninitialised-pointer
    char *q;
    q = room;
    strcpy(q, "c");
}
