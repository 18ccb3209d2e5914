#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Refuse comments and second statements. */
static bool allowed(const char *s)
{
    return strstr(s, "--") == NULL && strstr(s, "/*") == NULL && strchr(s, ';') == NULL;
}

char **find_user(const char *db, const char *name, size_t *out_len)
{
    char **emails = malloc(sizeof(char *));
    *out_len = 0;
    sqlite3 *conn;
    if (!allowed(name) || sqlite3_open(db, &conn) != SQLITE_OK)
        return emails;

    size_t size = strlen(name) + 100;
    char *sql = malloc(size);
    snprintf(sql, size, "SELECT email FROM users WHERE name = '%s' ORDER BY email", name);
    sqlite3_stmt *stmt;
    if (sqlite3_prepare_v2(conn, sql, -1, &stmt, NULL) == SQLITE_OK) {
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            emails = realloc(emails, (*out_len + 1) * sizeof(char *));
            emails[(*out_len)++] = strdup((const char *)sqlite3_column_text(stmt, 0));
        }
        sqlite3_finalize(stmt);
    }
    free(sql);
    sqlite3_close(conn);
    return emails;
}

int64_t set_phone(const char *db, const char *name, const char *phone)
{
    sqlite3 *conn;
    if (!allowed(name) || !allowed(phone) || sqlite3_open(db, &conn) != SQLITE_OK)
        return 0;
    size_t size = strlen(name) + strlen(phone) + 100;
    char *sql = malloc(size);
    snprintf(sql, size, "UPDATE users SET phone = '%s' WHERE name = '%s'", phone, name);
    int64_t changed = 0;
    if (sqlite3_exec(conn, sql, NULL, NULL, NULL) == SQLITE_OK)
        changed = sqlite3_changes(conn);
    free(sql);
    sqlite3_close(conn);
    return changed;
}
