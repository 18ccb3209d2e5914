#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char **emails;
    size_t count;
} result_t;

static int callback(void *data, int argc, char **argv, char **col)
{
    (void)argc;
    (void)col;
    result_t *r = data;
    r->emails = realloc(r->emails, (r->count + 1) * sizeof(char *));
    r->emails[r->count++] = strdup(argv[0] ? argv[0] : "");
    return 0;
}

char **find_user(const char *db, const char *name, size_t *out_len)
{
    result_t r = {malloc(sizeof(char *)), 0};
    sqlite3 *conn;
    if (sqlite3_open(db, &conn) == SQLITE_OK) {
        size_t size = strlen(name) + 128;
        char *sql = malloc(size);
        snprintf(sql, size, "SELECT email FROM users WHERE name = '%s' ORDER BY email", name);
        sqlite3_exec(conn, sql, callback, &r, NULL);
        free(sql);
    }
    sqlite3_close(conn);
    *out_len = r.count;
    return r.emails;
}

int64_t set_phone(const char *db, const char *name, const char *phone)
{
    int64_t changed = 0;
    sqlite3 *conn;
    if (sqlite3_open(db, &conn) == SQLITE_OK) {
        size_t size = strlen(name) + strlen(phone) + 128;
        char *sql = malloc(size);
        snprintf(sql, size, "UPDATE users SET phone = '%s' WHERE name = '%s'", phone, name);
        if (sqlite3_exec(conn, sql, NULL, NULL, NULL) == SQLITE_OK)
            changed = sqlite3_changes(conn);
        free(sql);
    }
    sqlite3_close(conn);
    return changed;
}
