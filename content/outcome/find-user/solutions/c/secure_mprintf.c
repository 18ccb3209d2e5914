#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct list {
    char **items;
    size_t len;
};

static int collect(void *arg, int columns, char **values, char **names)
{
    struct list *l = arg;
    (void)columns;
    (void)names;
    char **more = realloc(l->items, (l->len + 1) * sizeof *more);
    if (more == NULL)
        return 1;
    l->items = more;
    l->items[l->len] = strdup(values[0] ? values[0] : "");
    return l->items[l->len++] == NULL;
}

char **find_user(const char *db, const char *name, size_t *out_len)
{
    struct list l = {malloc(sizeof(char *)), 0};
    sqlite3 *conn;
    if (sqlite3_open(db, &conn) == SQLITE_OK) {
        /* %Q quotes the value as an SQL literal */
        char *sql = sqlite3_mprintf("SELECT email FROM users WHERE name = %Q ORDER BY email", name);
        sqlite3_exec(conn, sql, collect, &l, NULL);
        sqlite3_free(sql);
    }
    sqlite3_close(conn);
    *out_len = l.len;
    return l.items;
}

int64_t set_phone(const char *db, const char *name, const char *phone)
{
    int64_t changed = 0;
    sqlite3 *conn;
    if (sqlite3_open(db, &conn) == SQLITE_OK) {
        char *sql = sqlite3_mprintf("UPDATE users SET phone = %Q WHERE name = %Q", phone, name);
        if (sqlite3_exec(conn, sql, NULL, NULL, NULL) == SQLITE_OK)
            changed = sqlite3_changes(conn);
        sqlite3_free(sql);
    }
    sqlite3_close(conn);
    return changed;
}
