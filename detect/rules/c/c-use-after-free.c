#include <stdio.h>
#include <stdlib.h>

int drop(struct node *n) {
    // ruleid: c-use-after-free
    free(n);
    n->next = NULL;
    return 0;
}

void all(struct node *head) {
    // ruleid: c-use-after-free
    for (struct node *p = head; p; p = p->next)
        free(p);
}

void good(struct node *head) {
    while (head) {
        struct node *next = head->next;
        // ok: c-use-after-free
        free(head);
        head = next;
    }
    char *t = malloc(10);
    // ok: c-use-after-free
    free(t);
    t = malloc(20);
    t[0] = 0;
    // ok: c-use-after-free
    free(t);
}
