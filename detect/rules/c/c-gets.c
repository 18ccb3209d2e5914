#include <stdio.h>
#include <unistd.h>

int main(void) {
    char line[80], dir[256];
    // ruleid: c-gets
    gets(line);
    // ruleid: c-gets
    if (getwd(dir) == NULL) return 1;
    // ok: c-gets
    if (fgets(line, sizeof line, stdin) == NULL) return 1;
    // ok: c-gets
    getcwd(dir, sizeof dir);
    // ok: c-gets
    puts("gets(line)");
    return 0;
}
