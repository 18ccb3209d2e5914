static struct item items[64];
static int item_count;

static void add_item(const char *name, const char *value) {
    // ruleid: c-table-append-unbounded
    items[item_count].name = strdup(name);
    items[item_count].value = strdup(value);
    item_count++;
}

void remember(int fd) {
    // ruleid: c-table-append-unbounded
    clients[client_count++] = fd;
}

void push(struct list *l, int v) {
    // ruleid: c-table-append-unbounded
    l->items[l->count] = v;
    l->count++;
}

int add_checked(const char *name) {
    if (item_count >= MAX_ITEMS) return -1;
    // ok: c-table-append-unbounded
    items[item_count].name = strdup(name);
    item_count++;
    return 0;
}

void push_grown(struct list *l, int v) {
    l->items = xrealloc(l->items, (l->count + 1) * sizeof(int));
    // ok: c-table-append-unbounded
    l->items[l->count] = v;
    l->count++;
}

int split(char *s, char **out, int max) {
    int n = 0;
    while (*s && n < max)
        // ok: c-table-append-unbounded
        out[n++] = s++;
    return n;
}
