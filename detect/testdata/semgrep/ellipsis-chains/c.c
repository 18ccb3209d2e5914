#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void chains(struct app app, struct node *n, int x)
{
    app.log.write(x);
    app.log.file.write(x);
    app.log.file.out.write(x);
    app.net.file.write(x);
    n->next->close(x);
    n->next->next->close(x);
    n->prev->close(x);
}
